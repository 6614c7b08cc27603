/** Every format, in the order of the menu. */
export { menu as formats } from './menu';
