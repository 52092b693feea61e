using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-notification-banner type="Success" text="The judgement was saved." /&gt;</c>: at most one on a page, and never with an
/// error summary. More than a sentence is written between the tags, under a <c>heading</c>.
/// </summary>
[HtmlTargetElement("nhs-notification-banner")]
public sealed class NhsNotificationBannerTagHelper : TagHelper
{
    private const string TitleId = "nhsuk-notification-banner-title";

    /// <summary>Information or success.</summary>
    [HtmlAttributeName("type")]
    public NhsBannerType Type { get; set; }

    /// <summary>The words on the coloured bar; "Important" or "Success" when left out.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <summary>A single sentence.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The heading over longer content.</summary>
    [HtmlAttributeName("heading")]
    public string? Heading { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var success = Type == NhsBannerType.Success;
        output.Become("div", Markup.Join("nhsuk-notification-banner", success ? "nhsuk-notification-banner--success" : null));
        output.Set("data-module", "nhsuk-notification-banner");
        output.Set("role", success ? "alert" : "region");
        output.Set("aria-labelledby", TitleId);

        var content = Markup.Element("div", "nhsuk-notification-banner__content");
        output.PreContent
            .AppendHtml(Markup.Element("div", "nhsuk-notification-banner__header")
                .Add(Markup.Element("h2", "nhsuk-notification-banner__title")
                    .With("id", TitleId)
                    .Text(Title ?? (success ? "Success" : "Important"))))
            .AppendHtml(content.RenderStartTag());
        Add("h3", Heading);
        Add("p", Text);
        output.PostContent.AppendHtml(content.RenderEndTag());

        void Add(string element, string? text)
        {
            if (text is not null)
            {
                output.PreContent.AppendHtml(Markup.Element(element, "nhsuk-notification-banner__heading").Text(text));
            }
        }
    }
}
