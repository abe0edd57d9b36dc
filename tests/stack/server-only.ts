// Stands in for the package of this name, which fails on import outside a server build.
export {};
