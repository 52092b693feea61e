using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace CcgAssurance.Testing.Html;

/// <summary>An answer of the application, read as a person would read it: by headings, labels and messages.</summary>
public sealed class Page(HttpResponseMessage response, IHtmlDocument document, string text)
{
    public int Status => (int)response.StatusCode;

    public HttpResponseMessage Response => response;

    public IHtmlDocument Document => document;

    public string Raw => text;

    /// <summary>Where the answer sends the visitor, without the host.</summary>
    public string? Location => response.Headers.Location is { } location
        ? location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString
        : null;

    public string Title => document.Title ?? "";

    public string Heading => Words(document.QuerySelectorAll("h1").Single());

    /// <summary>The headings of a level in the main part, in order.</summary>
    public IReadOnlyList<string> Headings(int level) => [.. document.QuerySelectorAll($"main h{level}").Select(Words)];

    /// <summary>Everything that the main part says, white space folded.</summary>
    public string Text => Words(document.QuerySelector("main") ?? document.Body!);

    /// <summary>The form that is sent to an address.</summary>
    public PageForm Form(string action) => new(
        document.Forms.SingleOrDefault(form => form.GetAttribute("action") == action)
        ?? throw new InvalidOperationException(
            $"The page has no form for {action}, only for: {string.Join(", ", document.Forms.Select(form => form.GetAttribute("action")))}"));

    public IReadOnlyList<string> TableHeaders(string caption) => [.. Table(caption).QuerySelectorAll("thead th").Select(Words)];

    /// <summary>The form that has a control of that name.</summary>
    public PageForm FormOf(string name) => new(document.Forms.Single(form => form.Elements.Any(element => element.GetAttribute("name") == name)));

    /// <summary>The rows of a table, each as the words of its cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TableRows(string caption) =>
        [.. Table(caption).QuerySelectorAll("tbody tr").Select(row => (IReadOnlyList<string>)[.. row.Children.Select(CellWords)])];

    /// <summary>The address of the link with exactly these words.</summary>
    public string Link(string words) =>
        document.QuerySelectorAll("a").FirstOrDefault(link => Words(link) == words)?.GetAttribute("href")
        ?? throw new InvalidOperationException($"The page has no link '{words}'.");

    public bool HasLink(string words) => document.QuerySelectorAll("a").Any(link => Words(link) == words);

    /// <summary>The value of the control with that name, in the main part if there is one.</summary>
    public string? ValueOf(string name) => (document.QuerySelector($"main [name='{name}']") ?? document.QuerySelector($"[name='{name}']")) switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } => document
            .QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").FirstOrDefault(input => input.IsChecked)?.Value,
        IHtmlInputElement input => input.Value,
        // A browser shows line breaks as LF, however they were sent.
        IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\n"),
        IHtmlSelectElement select => select.Value,
        null => throw new InvalidOperationException($"The page has no control named {name}."),
        var other => throw new InvalidOperationException($"{other.TagName} is not a control."),
    };

    /// <summary>The message stands at the field and, with a link to it, in the summary; the title says that there is an error.</summary>
    public void ShowsError(string name, string message)
    {
        Assert.Equal(400, Status);
        Assert.StartsWith("Error: ", Title, StringComparison.Ordinal);
        var summary = document.QuerySelectorAll(".nhsuk-error-summary a").SingleOrDefault(link => Words(link) == message);
        Assert.True(summary is not null, $"The summary does not say '{message}', but: {Summary()}");
        var target = document.QuerySelector(summary.GetAttribute("href")!);
        Assert.True(target is not null, $"The summary links to {summary.GetAttribute("href")}, which is not on the page.");
        Assert.Equal(name, target.GetAttribute("name"));
        var group = target.Closest(".nhsuk-form-group--error");
        while (group is not null && group.QuerySelector(".nhsuk-error-message") is null)
        {
            group = group.ParentElement?.Closest(".nhsuk-form-group--error");
        }

        Assert.True(group is not null, $"No message stands at the field {name}.");
        Assert.Equal("Error: " + message, Words(group.QuerySelector(".nhsuk-error-message")!));
    }

    /// <summary>What the summary says, once it is sure that no field has two messages.</summary>
    public IReadOnlyList<string> OnlyMessages()
    {
        var links = document.QuerySelectorAll(".nhsuk-error-summary a").ToList();
        var fields = links.Select(link => link.GetAttribute("href")).Where(address => address != "#").ToList();
        Assert.True(fields.Count == fields.Distinct().Count(), $"A field has two messages: {Summary()}");
        Assert.DoesNotContain(
            document.QuerySelectorAll(".nhsuk-form-group--error"),
            group => group.Children.Count(child => child.ClassList.Contains("nhsuk-error-message")) > 1);
        return [.. document.QuerySelectorAll(".nhsuk-error-summary li").Select(Words)];
    }

    private string Summary() => string.Join(" | ", document.QuerySelectorAll(".nhsuk-error-summary li").Select(Words));

    private IElement Table(string caption) =>
        document.QuerySelectorAll("table").SingleOrDefault(table => table.QuerySelector("caption") is { } found && Words(found) == caption)
        ?? throw new InvalidOperationException(
            $"The page has no table '{caption}', only: {string.Join(", ", document.QuerySelectorAll("caption").Select(Words))}");

    private static string CellWords(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var repeated in copy.QuerySelectorAll(".nhsuk-table__heading, ins > .nhsuk-u-visually-hidden, del > .nhsuk-u-visually-hidden").ToList())
        {
            repeated.Remove();
        }

        return Words(copy);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
