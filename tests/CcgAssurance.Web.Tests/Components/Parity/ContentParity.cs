using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>Buttons, tags, links and boxes of text.</summary>
internal static class ContentParity
{
    public static readonly IReadOnlyList<ComponentParity> Components =
    [
        new("button",
            ["text", "small=true", "variant", "href", "preventDoubleClick=true"],
            new Dictionary<string, string>
            {
                ["disabled=true"] = FormField.NoDisabled,
                ["icon.name"] = "Words do without.",
                ["icon.placement"] = "Words do without.",
                ["preventDoubleClick=false"] = "Said by leaving the attribute out, which means the same.",
            },
            f => new Tag("nhs-button", new NhsButtonTagHelper
            {
                Variant = f.Options.Member<NhsButtonVariant>("variant") ?? NhsButtonVariant.Primary,
                Small = f.Options.Has("small=true"),
                Href = f.Options.Text("href"),
                PreventDoubleClick = f.Options.Has("preventDoubleClick=true"),
            }).WithText(f.Options.Text("text")!))
        {
            Except = f => f.Options.Text("variant") is "login" or "secondary-solid" ? "Not among our looks." : null,
        },
        new("tag",
            ["text", "html", "colour", "colour=false", "border=false", "classes"],
            new Dictionary<string, string>(),
            Label)
        {
            Except = f => f.Name switch
            {
                "with HTML via call block" => "What it holds is not among the options.",
                "colour class overriding colour option" => "The colour is only ever given as colour.",
                _ => null,
            },
        },
        new("inset-text",
            ["text", "html"],
            new Dictionary<string, string>(),
            f => new Tag("nhs-inset", new NhsInsetTagHelper()).WithHtml(f.Options.Text("html") ?? $"<p>{f.Options.Text("text")}</p>"))
        {
            Except = NothingInIt,
        },
        new("details",
            ["summary", "summary.text", "text", "html", "open=true", "open=false", "classes"],
            new Dictionary<string, string> { ["summary.html"] = "The summary is text." },
            Details)
        {
            Except = f => f.Options.Text("text") is null ? NothingInIt(f) : null,
        },
        new("notification-banner",
            ["text", "html", "variant", "title", "title.text", "heading", "heading.text"],
            new Dictionary<string, string>
            {
                ["disableAutoFocus=true"] = "What has just been done is said at once.",
                ["disableAutoFocus=false"] = "That is so without saying.",
                ["attributes.tabindex"] = "The script sees to the focus.",
                ["heading.element"] = "A sentence without more is given as text.",
                ["role"] = "The role follows from the type.",
            },
            f => new Tag("nhs-notification-banner", new NhsNotificationBannerTagHelper
            {
                Type = f.Options.Text("variant") is "success" ? NhsBannerType.Success : NhsBannerType.Information,
                Title = f.Options.Text("title.text"),
                Text = f.Options.Text("text"),
                Heading = f.Options.Text("heading.text"),
            }).WithHtml(f.Options.Text("html") ?? ""))
        {
            Except = f => f.Options.Text("text") is null && !f.Options.Has("heading.element") ? NothingInIt(f) : null,
        },
        new("back-link",
            ["text", "href"],
            new Dictionary<string, string>
            {
                ["variant"] = "The page is light.",
                ["type"] = "The way back is a link.",
            },
            f => new Tag("nhs-back-link", new NhsBackLinkTagHelper { Href = f.Options.Text("href"), Text = f.Options.Text("text")! }))
        {
            Except = f => f.Options.Text("href") is null && f.Options.Text("type") is null ? "Without an address it is a button." : null,
        },
    ];

    private static Tag Label(Fixture f)
    {
        var tag = new Tag("nhs-tag", new NhsTagTagHelper
        {
            Colour = f.Options.Has("colour=false") ? NhsColour.None : f.Options.Member<NhsColour>("colour") ?? NhsColour.Default,
            Border = !f.Options.Has("border=false"),
            Text = f.Options.Text("text"),
        }).WithHtml(f.Options.Text("html") ?? "");
        return f.Options.Text("classes") is { } classes ? tag.Attribute("class", classes) : tag;
    }

    private static Tag Details(Fixture f)
    {
        var tag = new Tag("nhs-details", new NhsDetailsTagHelper
        {
            SummaryText = f.Options.Text("summary.text"),
            Open = f.Options.Has("open=true"),
        });
        _ = f.Options.Text("html") is { } html ? tag.WithHtml(html) : tag.WithText(f.Options.Text("text")!);
        return f.Options.Text("classes") is { } classes ? tag.Attribute("class", classes) : tag;
    }

    private static string? NothingInIt(Fixture f) =>
        f.Options.Text("text") is null && f.Options.Text("html") is null ? "What it holds is not among the options." : null;
}
