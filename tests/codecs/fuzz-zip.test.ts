import { fuzz } from './fuzz';

fuzz(/^(zip|xlsx)$/);
