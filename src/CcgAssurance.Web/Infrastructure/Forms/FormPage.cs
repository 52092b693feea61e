namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>The page that the posted form stands on, for what is kept by page: a form may be sent to an address of its own.</summary>
public sealed record FormPage(string Address);
