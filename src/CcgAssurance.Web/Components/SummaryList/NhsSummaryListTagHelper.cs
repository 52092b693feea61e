using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-summary-list&gt;</c>: answers or facts with their names, holding <c>nhs-row</c>.</summary>
[HtmlTargetElement("nhs-summary-list")]
[RestrictChildren("nhs-row")]
public sealed class NhsSummaryListTagHelper : TagHelper
{
    private readonly List<SummaryRow> _rows = [];

    /// <summary>Whether the rows have lines between them.</summary>
    [HtmlAttributeName("border")]
    public bool Border { get; set; } = true;

    /// <summary>Whether the last row has a line under it; false in a card.</summary>
    [HtmlAttributeName("last-row-border")]
    public bool LastRowBorder { get; set; } = true;

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

        await output.GetChildContentAsync();
        var anyActions = _rows.Any(row => row.Actions.Count > 0);
        output.Become("dl", Markup.Join(
            "nhsuk-summary-list",
            Border ? null : "nhsuk-summary-list--no-border",
            LastRowBorder ? null : "nhsuk-summary-list--no-last-row-border"));
        output.Content.Clear();
        foreach (var row in _rows)
        {
            output.Content.AppendHtml(RowElement(row, anyActions));
        }
    }

    /// <summary>Takes in a row.</summary>
    internal void Add(SummaryRow row) => _rows.Add(row);

    // A row without actions says so when others have them, else its line ends short of theirs.
    private static TagBuilder RowElement(SummaryRow row, bool anyActions) =>
        Markup.Element("div", Markup.Join(
                "nhsuk-summary-list__row", anyActions && row.Actions.Count == 0 ? "nhsuk-summary-list__row--no-actions" : null))
            .Add(Markup.Element("dt", "nhsuk-summary-list__key").Text(row.Key))
            .Add(Markup.Element("dd", "nhsuk-summary-list__value").Add(row.Value))
            .Add(row.Actions.Count == 0 ? null : Markup.Element("dd", "nhsuk-summary-list__actions").Add(ActionsElement(row.Actions)));

    private static IHtmlContent ActionsElement(List<IHtmlContent> actions)
    {
        if (actions is [var only])
        {
            return only;
        }

        var list = Markup.Element("ul", "nhsuk-summary-list__actions-list");
        foreach (var action in actions)
        {
            list.Add(Markup.Element("li", "nhsuk-summary-list__actions-list-item").Add(action));
        }

        return list;
    }
}
