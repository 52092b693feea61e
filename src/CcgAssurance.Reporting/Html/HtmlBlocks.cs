using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Html;

/// <summary>Draws each kind of block.</summary>
internal sealed class HtmlBlocks(HtmlWriter html)
{
    /// <summary>Draws a block.</summary>
    /// <exception cref="NotSupportedException">There is a kind of block that nobody has taught it.</exception>
    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                var size = heading.Level switch { 1 => 'l', 2 => 'm', _ => 's' };
                html.Element($"h{heading.Level}", $"nhsuk-heading-{size}", heading.Text);
                break;
            case Paragraph paragraph:
                html.Element("p", ClassOf(paragraph.Kind), () => Write(paragraph.Runs));
                break;
            case ItemList list:
                html.Element(
                    list.IsNumbered ? "ol" : "ul",
                    list.IsNumbered ? "nhsuk-list nhsuk-list--number" : "nhsuk-list nhsuk-list--bullet",
                    () => WriteItems(list));
                break;
            case FactList facts:
                html.Element("dl", "nhsuk-summary-list nhsuk-summary-list--no-border", () => Write(facts));
                break;
            case Banner banner:
                html.Element("div", $"app-headline {ClassOf(banner.Tone)}", () => Write(banner));
                break;
            case CategoryMark mark:
                Write(mark);
                break;
            case Table table:
                new HtmlTable(html, this).Write(table);
                break;
            case Figure figure:
                new HtmlFigure(html).Write(figure);
                break;
            case Letterhead letterhead:
                html.Element("div", "app-letterhead", () => Write(letterhead));
                break;
            case Addressee addressee:
                html.Element("p", "app-report-text app-addressee", LetterLines.Joined(addressee.Lines));
                break;
            case Signature signature:
                html.Element("div", "app-signature", () => Write(signature));
                break;
            case PageBreak:
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} cannot be drawn as HTML yet.");
        }
    }

    private static string ClassOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "app-report-text",
        ParagraphKind.Label => "app-report-text app-report-label",
        ParagraphKind.Lead => "nhsuk-lede-text",
        ParagraphKind.Note => "nhsuk-body-s nhsuk-u-secondary-text-colour",
    };

    private static string ClassOf(BannerTone tone) => tone switch
    {
        BannerTone.Provisional => "app-headline--provisional",
        BannerTone.Assured => "app-headline--assured",
        BannerTone.NotAssured => "app-headline--not-assured",
    };

    private static string ClassOf(AssuranceCategory category) => category switch
    {
        AssuranceCategory.Assured => "app-category--assured",
        AssuranceCategory.AssuredWithSupport => "app-category--with-support",
        AssuranceCategory.NotAssuredInterventionRequired => "app-category--not-assured",
    };

    private void Write(CategoryMark mark)
    {
        if (mark.Category is { } category)
        {
            html.Element("strong", $"app-category {ClassOf(category)}", mark.Text);
        }
        else
        {
            html.Element("span", "nhsuk-u-secondary-text-colour", mark.Text);
        }
    }

    private void Write(Banner banner)
    {
        html.Element("p", "app-headline__statement", banner.Statement);
        foreach (var paragraph in banner.Explanation)
        {
            html.Element("p", "app-headline__reason", () => Write(paragraph.Runs));
        }
    }

    private void Write(FactList facts)
    {
        foreach (var fact in facts.Facts)
        {
            html.Element("div", "nhsuk-summary-list__row", () =>
            {
                html.Element("dt", "nhsuk-summary-list__key", fact.Name);
                html.Element("dd", "nhsuk-summary-list__value", fact.Value);
            });
        }
    }

    private void Write(Letterhead letterhead)
    {
        html.Element("p", "app-report-text app-letterhead__sender", () => Write(new Run(letterhead.Organisation, IsStrong: true)));
        if (LetterLines.Joined(letterhead.Address) is { Length: > 0 } address)
        {
            html.Element("address", "app-report-text app-letterhead__address", address);
        }

        if (letterhead.Details.Count > 0)
        {
            Write((Block)new FactList(letterhead.Details));
        }
    }

    private void Write(Signature signature)
    {
        if (signature.Closing is { } closing)
        {
            html.Element("p", "app-report-text", closing);
        }

        html.Element("p", "app-report-text app-signature__person", () =>
        {
            Write(new Run(signature.Name, IsStrong: true));
            html.Text("\n" + LetterLines.Joined([signature.Role, signature.Organisation]));
        });
        html.Element("p", "app-report-text", signature.When);
    }

    private void WriteItems(ItemList list)
    {
        foreach (var item in list.Items)
        {
            html.Element("li", "app-report-text", () => Write(item));
        }
    }

    private void Write(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (run.Link is { } link)
            {
                html.Element("a", [("href", link.AbsoluteUri)], () => Write(run));
            }
            else
            {
                Write(run);
            }
        }
    }

    private void Write(Run run)
    {
        if (run.IsStrong)
        {
            html.Element("strong", [], () => html.Text(run.Text));
        }
        else
        {
            html.Text(run.Text);
        }
    }
}
