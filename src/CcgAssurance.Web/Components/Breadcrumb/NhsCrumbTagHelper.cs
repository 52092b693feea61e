using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-crumb href="..."&gt;CCGs&lt;/nhs-crumb&gt;</c>: a page above this one, the highest first.</summary>
[HtmlTargetElement("nhs-crumb")]
public sealed class NhsCrumbTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var href = Href ?? throw new InvalidOperationException("<nhs-crumb> needs href.");
        var text = await output.GetChildContentAsync();
        context.Parent<NhsBreadcrumbTagHelper>("nhs-breadcrumb").Add(new Crumb(href, text));

        output.Become("li", "nhsuk-breadcrumb__list-item");
        output.Content.SetHtmlContent(Markup.Element("a", "nhsuk-breadcrumb__link").With("href", href).Add(text));
    }
}
