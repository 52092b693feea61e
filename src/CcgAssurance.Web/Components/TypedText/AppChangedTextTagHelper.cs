using CcgAssurance.Web.Infrastructure.Formatting;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;app-changed-text before="row.Saved" now="row.Mine" is-now="true" /&gt;</c>: one of two versions of a text in a cell, with the
/// words marked that the other does not have; those who hear the page are told where a mark begins.
/// </summary>
[HtmlTargetElement("app-changed-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AppChangedTextTagHelper : TagHelper
{
    /// <summary>The text as it was.</summary>
    [HtmlAttributeName("before")]
    public string? Before { get; set; }

    /// <summary>The text as it is.</summary>
    [HtmlAttributeName("now")]
    public string? Now { get; set; }

    /// <summary>Whether the second is shown.</summary>
    [HtmlAttributeName("is-now")]
    public bool IsNow { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var (before, now) = ChangedWords.Between(Before, Now);
        output.Become("div", "app-text");
        output.Content.Clear();
        foreach (var piece in IsNow ? now : before)
        {
            if (!piece.IsChanged)
            {
                Write(piece.Text, output.Content);
                continue;
            }

            var mark = Markup.Element(IsNow ? "ins" : "del").Add(Markup.Hidden(IsNow ? " added: " : " removed: "));
            Write(piece.Text, mark.InnerHtml);
            output.Content.AppendHtml(mark);
        }
    }

    private static void Write(string text, Microsoft.AspNetCore.Html.IHtmlContentBuilder content)
    {
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (at > 0)
            {
                content.AppendHtml(Markup.Void("br"));
            }

            content.Append(line);
        }
    }
}
