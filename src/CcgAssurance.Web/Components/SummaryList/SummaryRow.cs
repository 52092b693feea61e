using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Components;

/// <summary>A row as the list writes it, once it knows whether any row has actions.</summary>
internal sealed class SummaryRow(string key)
{
    public string Key { get; } = key;

    public IHtmlContent Value { get; set; } = HtmlString.Empty;

    public List<IHtmlContent> Actions { get; } = [];
}
