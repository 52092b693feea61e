using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>Components that hold a list of others, or are made from one.</summary>
internal static class ListParity
{
    private const string Deprecated = "Deprecated in the design system.";
    private const string NoEmptyItems = "A view leaves items out by not writing them.";
    private const string NoCard = "A card is plain markup around the list.";

    public static readonly IReadOnlyList<ComponentParity> Components =
    [
        new("error-summary",
            ["heading", "heading.text", "errorList.text", "errorList.href"],
            new Dictionary<string, string>
            {
                ["heading.html"] = "There is one heading.",
                ["description"] = "The errors say it all.",
                ["description.text"] = "The errors say it all.",
                ["description.html"] = "The errors say it all.",
                ["disableAutoFocus=true"] = "The summary takes the focus.",
                ["disableAutoFocus=false"] = "That is so without saying.",
                ["errorList=false"] = NoEmptyItems,
            },
            ErrorSummary)
        {
            Except = f => f.Name switch
            {
                "without error link (mixed)" => "Errors of fields come first here.",
                "with description via call block" => "What it holds is not among the options.",
                _ => null,
            },
        },
        new("task-list",
            [
                "idPrefix", "items.heading", "items.heading.text", "items.hint", "items.hint.text", "items.href", "items.status.tag.text",
                "items.status.tag.border=false", "items.status.tag.colour", "items.status.tag.colour=false", "items.status.tag.classes",
            ],
            new Dictionary<string, string>
            {
                ["items.title.text"] = Deprecated,
                ["items.status.text"] = Deprecated,
                ["items.status.classes"] = Deprecated,
                ["items.status"] = "Every status is of a kind.",
                ["items=false"] = NoEmptyItems,
            },
            TaskList),
        new("summary-list",
            [
                "rows.key", "rows.key.text", "rows.value", "rows.value.text", "rows.value.html", "border=false", "lastRowBorder=false",
                "rows.actions.items.href", "rows.actions.items.text", "rows.actions.items.visuallyHiddenText",
            ],
            new Dictionary<string, string>
            {
                ["rows.actions.href"] = "Another way of saying the same.",
                ["rows.actions.text"] = "Another way of saying the same.",
                ["rows.actions.visuallyHiddenText"] = "Another way of saying the same.",
                ["rows.actions.items.type"] = "Actions lead to a page of their own.",
                ["rows.actions.items=false"] = NoEmptyItems,
                ["rows.key.width"] = "The usual widths do.",
                ["rows.border=false"] = "All rows or none.",
                ["card.heading.text"] = NoCard,
                ["card.heading.size"] = NoCard,
                ["card.href"] = NoCard,
                ["card.clickable=true"] = NoCard,
                ["card.variant"] = NoCard,
                ["card.actions.items.text"] = NoCard,
                ["card.actions.items.href"] = NoCard,
                ["card.actions.items.type"] = NoCard,
            },
            SummaryList),
        new("pagination",
            ["previous.href", "next.href", "items.number", "items.href", "items.current=true", "items.ellipsis=true"],
            new Dictionary<string, string>
            {
                ["previous.label"] = "Lists are numbered; there are no guides to leaf through.",
                ["next.label"] = "Lists are numbered; there are no guides to leaf through.",
                ["previous.text"] = FormField.NoTranslations,
                ["next.text"] = FormField.NoTranslations,
                ["items=false"] = NoEmptyItems,
                ["previousUrl"] = Deprecated,
                ["previousPage"] = Deprecated,
                ["nextUrl"] = Deprecated,
                ["nextPage"] = Deprecated,
            },
            Pagination),
        new("breadcrumb",
            ["items.href", "items.text"],
            new Dictionary<string, string>
            {
                ["id"] = "Nothing refers to it.",
                ["items.attributes.lang"] = FormField.NoTranslations,
                ["items.classes"] = "Crumbs look alike.",
                ["backLink.id"] = "Nothing refers to it.",
                ["backLink.attributes.lang"] = FormField.NoTranslations,
                ["backLink.type"] = "The way back is the last crumb.",
                ["backLink.text"] = "The way back is the last crumb.",
                ["backLink.href"] = "The way back is the last crumb.",
                ["variant"] = "The page is light.",
            },
            f => new Tag("nhs-breadcrumb", new NhsBreadcrumbTagHelper()).With(f.Options.List("items").Select(item =>
                new Tag("nhs-crumb", new NhsCrumbTagHelper { Href = item.Text("href") }).WithText(item.Text("text")!)))),
    ];

    private static Tag ErrorSummary(Fixture f)
    {
        var page = new ComponentPage<FormModel>(new FormModel());
        foreach (var error in f.Options.List("errorList"))
        {
            if (error.Text("href") is { } href)
            {
                PageErrors.Of(page.View.HttpContext).Add(new PageError(href[1..], error.Text("text")!), []);
            }
            else
            {
                page.ModelState.AddModelError("", error.Text("text")!);
            }
        }

        return new Tag("nhs-error-summary", new NhsErrorSummaryTagHelper { ViewContext = page.View });
    }

    private static Tag TaskList(Fixture f) =>
        new Tag("nhs-task-list", new NhsTaskListTagHelper { IdPrefix = f.Options.Text("idPrefix") })
            .With(f.Options.List("items").Select(item => new Tag("nhs-task", new NhsTaskTagHelper
            {
                Href = item.Text("href"),
                Hint = item.Text("hint.text"),
                Kind = item.Text("status.tag.text") switch
                {
                    "Completed" => NhsTaskKind.Completed,
                    "Incomplete" => NhsTaskKind.Incomplete,
                    "Cannot start yet" => NhsTaskKind.CannotStart,
                    var other => throw new InvalidOperationException($"No kind of task is called {other}."),
                },
            }).WithText(item.Text("heading.text")!)));

    private static Tag SummaryList(Fixture f) =>
        new Tag("nhs-summary-list", new NhsSummaryListTagHelper
        {
            Border = !f.Options.Has("border=false"),
            LastRowBorder = !f.Options.Has("lastRowBorder=false"),
        }).With(f.Options.List("rows").Select(row =>
            new Tag("nhs-row", new NhsRowTagHelper { Key = row.Text("key.text"), Value = row.Text("value.text") })
                .WithHtml(row.Text("value.html") ?? "")
                .With(row.List("actions.items").Select(action =>
                    new Tag("nhs-action", new NhsActionTagHelper
                    {
                        Href = action.Text("href"),
                        VisuallyHiddenText = action.Text("visuallyHiddenText"),
                    }).WithText(action.Text("text")!)))));

    private static Tag Pagination(Fixture f)
    {
        var items = f.Options.List("items");
        return new Tag("nhs-pagination", new NhsPaginationTagHelper
        {
            Page = items.Single(item => item.Has("current=true")).Number("number")!.Value,
            TotalPages = items[^1].Number("number")!.Value,
            Link = page => $"#/section/{page}",
        });
    }
}
