/** Of the app as it is installed, and of no page. */
export const site = { name: 'Close Call: a quiz on one essay' };
