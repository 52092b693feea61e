// First in body and without "defer": the design system's components start only where this class is set, and the page
// would flicker if it came later. A file of its own, so that the content security policy allows no inline script.
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('nhsuk-frontend-supported')
}
