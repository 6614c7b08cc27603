// A host answers unknown addresses with the app, which ends up here.
export const prerender = false;
