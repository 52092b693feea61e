using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Components;

/// <summary>A page above this one.</summary>
internal sealed record Crumb(string Href, IHtmlContent Text);
