using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Components;

/// <summary>The parts around a control: hint and error, and the ids by which the control refers to them.</summary>
internal sealed record FormGroup(BoundField Field, string? Hint, string? Error, string TagName)
{
    public bool HasError => Error is not null;

    private string HintId => $"{Field.Id}-hint";

    private string ErrorId => $"{Field.Id}-error";

    /// <summary>The value of <c>aria-describedby</c>: what the component adds, then the hint, then the error.</summary>
    public string? DescribedBy(string? first = null) =>
        Markup.Join(first, Hint is null ? null : HintId, HasError ? ErrorId : null);

    /// <summary>The control's class with its error modifier.</summary>
    public string Class(string block) => HasError ? $"{block} {block}--error" : block;

    /// <summary>The hint and the error message, in this order.</summary>
    public IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (Hint is not null)
        {
            content.AppendHtml(Markup.Element("div", "nhsuk-hint").With("id", HintId).Text(Hint));
        }

        if (Error is not null)
        {
            content.AppendHtml(Markup.Element("span", "nhsuk-error-message").With("id", ErrorId).Add(Markup.Hidden("Error: ")).Text(Error));
        }

        return content;
    }
}
