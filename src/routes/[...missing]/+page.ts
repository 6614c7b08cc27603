// What a host sends for any other address starts the app, which comes here.
export const prerender = false;
