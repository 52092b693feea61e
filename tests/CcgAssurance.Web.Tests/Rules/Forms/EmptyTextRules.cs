using AngleSharp.Html.Dom;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules.Forms;

/// <summary>
/// Sends every form that the pages of the sweep show, first with all its texts empty and then with texts in which nothing can be seen:
/// reasons and log-in names are among them.
/// </summary>
[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed class EmptyTextRules
{
    private const string Unseen = "\u200B\u00AD\u200E\uFEFF\u00A0\u3164 \u2060\t\u202E\u2800";

    [Fact]
    public async Task A_text_in_which_nothing_can_be_seen_is_answered_as_an_empty_one_in_every_field()
    {
        await using var app = await AssuranceApp.WithAsync(services => services.AddDemo());
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoWorld>().ApplyAsync(TestContext.Current.CancellationToken);
        }

        var (visitors, sent, problems) = (new Dictionary<string, Visitor>(), new HashSet<string>(), new List<string>());
        foreach (var swept in SweptPages.All)
        {
            if (!visitors.TryGetValue(swept.Visitor ?? "", out var visitor))
            {
                visitors[swept.Visitor ?? ""] = visitor = app.Visitor();
                if (swept.Visitor is not null)
                {
                    await visitor.LogInAsync(swept.Visitor, DemoAccounts.Password);
                }
            }

            var address = (string?)swept.Address;
            foreach (var step in SweptPages.StepsOf(swept.Link))
            {
                address = address is null ? null : (await visitor.OpenAsync(address)).Document.QuerySelector(step)?.GetAttribute("href");
            }

            if (address is null)
            {
                continue; // A form that was sent before has removed it.
            }

            var page = await visitor.OpenAsync(address);
            foreach (var action in ActionsWithTexts(page).Where(action => sent.Add($"{swept.Pattern} {action.Split('?')[0]}")))
            {
                problems.AddRange(await DifferencesAsync(visitor, address, action));
            }
        }

        Assert.True(sent.Count > 30, $"Only {sent.Count} forms were found.");
        Violations.None(problems);
    }

    private static IEnumerable<string> ActionsWithTexts(Page page) => page.Document.Forms
        .Where(form => form.Method == "post" && TextsOf(form).Count > 0)
        .Select(form => form.GetAttribute("action")!)
        .GroupBy(action => action).Where(forms => forms.Count() == 1).Select(forms => forms.Key);

    private static async Task<IEnumerable<string>> DifferencesAsync(Visitor visitor, string address, string action)
    {
        if (await SendAsync(visitor, address, action, "") is not { } empty || await SendAsync(visitor, address, action, Unseen) is not { } unseen)
        {
            return [];
        }

        var left = await FieldsAsync(visitor, address, action);
        return
        [
            .. empty == unseen ? (string[])[] : [$"{action}: '{empty}' when empty, '{unseen}' when nothing can be seen"],
            .. left.Where(field => field.Value.Contains('\u200B', StringComparison.Ordinal)).Select(field => $"{action}: {field.Key} was kept"),
        ];
    }

    // The answer in short: its status, and what it says is wrong.
    private static async Task<string?> SendAsync(Visitor visitor, string address, string action, string text)
    {
        var page = await visitor.OpenAsync(address);
        if (FormOf(page, action) is not { } form)
        {
            return null; // Sending it once was all that it is for.
        }

        var answer = await visitor.SubmitAsync(page.Form(action), TextsOf(form).ToDictionary(name => name, _ => text));
        var messages = answer.Document.QuerySelectorAll(".nhsuk-error-summary li").Select(message => message.TextContent.Trim());
        return $"{answer.Status}: {string.Join(" | ", messages)}";
    }

    private static async Task<IReadOnlyDictionary<string, string>> FieldsAsync(Visitor visitor, string address, string action)
    {
        var page = await visitor.OpenAsync(address);
        return FormOf(page, action) is { } form ? TextsOf(form).ToDictionary(name => name, name => page.ValueOf(name) ?? "") : [];
    }

    private static IHtmlFormElement? FormOf(Page page, string action) =>
        page.Document.Forms.SingleOrDefault(form => form.GetAttribute("action") == action);

    private static List<string> TextsOf(IHtmlFormElement form) =>
    [
        .. form.Elements
            .Where(element => element is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "search" or "password" or "url" })
            .Select(element => element.GetAttribute("name")).OfType<string>().Distinct(),
    ];
}
