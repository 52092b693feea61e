// The layout preloads the design system's module under its fingerprinted address; asking for that address here keeps it
// to one request, which a static import of the plain path would not.
const { initAll } = await import(document.getElementById('nhsuk-module').href)

initAll()
