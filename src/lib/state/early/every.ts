import './early';
import './early-gone';
