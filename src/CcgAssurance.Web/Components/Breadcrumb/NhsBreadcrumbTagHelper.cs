using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-breadcrumb&gt;</c>: the pages above this one, holding <c>nhs-crumb</c>. On small screens only the last is shown, as a
/// way back. The page itself is not listed.
/// </summary>
[HtmlTargetElement("nhs-breadcrumb")]
[RestrictChildren("nhs-crumb")]
public sealed class NhsBreadcrumbTagHelper : TagHelper
{
    private Crumb? _last;

    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        context.Offer(this);
    }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var items = await output.GetChildContentAsync();
        if (_last is not { } last)
        {
            throw new InvalidOperationException("<nhs-breadcrumb> needs at least one nhs-crumb.");
        }

        output.Become("nav", "nhsuk-breadcrumb");
        output.Set("aria-label", "Breadcrumb");
        output.Content
            .SetHtmlContent(Markup.Element("ol", "nhsuk-breadcrumb__list").Add(items))
            .AppendHtml(Markup.Element("a", "nhsuk-back-link").With("href", last.Href).Add(Markup.Hidden("Back to ")).Add(last.Text));
    }

    /// <summary>Remembers the last page above.</summary>
    internal void Add(Crumb crumb) => _last = crumb;
}
