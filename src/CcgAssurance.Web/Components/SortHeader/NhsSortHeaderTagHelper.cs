using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-sort-header column="name" current="Model.Sort" link="Model.SortLink"&gt;Name&lt;/nhs-sort-header&gt;</c>: a
/// column header of a table that the server sorts. The table carries <c>nhsuk-table--sortable</c>, and its caption says that
/// headers sort it.
/// </summary>
[HtmlTargetElement("nhs-sort-header")]
public sealed class NhsSortHeaderTagHelper : TagHelper
{
    /// <summary>This column, as in the address.</summary>
    [HtmlAttributeName("column")]
    public string? Column { get; set; }

    /// <summary>How the table is sorted now.</summary>
    [HtmlAttributeName("current")]
    public NhsSort? Current { get; set; }

    /// <summary>The address of the table in another order, which should begin at page 1 again.</summary>
    [HtmlAttributeName("link")]
    public Func<NhsSort, string>? Link { get; set; }

    /// <summary>Whether the column holds numbers, which stand to the right.</summary>
    [HtmlAttributeName("numeric")]
    public bool Numeric { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (Column is null || Link is null)
        {
            throw new InvalidOperationException("<nhs-sort-header> needs column and link.");
        }

        var sorted = Current is { } current && current.Column == Column ? current : (NhsSort?)null;
        var next = new NhsSort(Column, Descending: sorted is { Descending: false });

        output.Become("th", Markup.Join("nhsuk-table__header", Numeric ? "nhsuk-table__header--numeric" : null));
        output.Set("scope", "col");
        output.Attributes.Add(new TagHelperAttribute("data-sort"));
        output.Set("aria-sort", sorted is { } order ? (order.Descending ? "descending" : "ascending") : null);
        output.Content.SetHtmlContent(
            Markup.Element("a", "nhsuk-link").With("href", Link(next)).Add(await output.GetChildContentAsync()));
    }
}
