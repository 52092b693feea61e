using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-task href="..." kind="@task.Kind" hint="..."&gt;Domain 1&lt;/nhs-task&gt;</c>: a task with its status. Colour and word
/// of each status are settled here.
/// </summary>
[HtmlTargetElement("nhs-task")]
public sealed class NhsTaskTagHelper : TagHelper
{
    /// <summary>Where the task is done. A task that cannot start yet is not linked, whatever this says.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>What the task is about.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>How far it is.</summary>
    [HtmlAttributeName("kind")]
    public NhsTaskKind Kind { get; set; }

    /// <summary>The status in words; those of the design system when left out.</summary>
    [HtmlAttributeName("status")]
    public string? Status { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var id = context.Parent<NhsTaskListTagHelper>("nhs-task-list").NextTaskId();
        var hintId = string.IsNullOrEmpty(Hint) ? null : $"{id}-hint";
        var statusId = $"{id}-status";
        var linked = Href is not null && Kind is not NhsTaskKind.CannotStart;
        var (text, classes) = Look();

        var name = Markup.Element(linked ? "a" : "div", linked ? "nhsuk-task-list__link nhsuk-link" : null)
            .With("href", linked ? Href : null)
            .With("aria-describedby", linked ? Markup.Join(hintId, statusId) : null)
            .Add(await output.GetChildContentAsync());
        var nameAndHint = Markup.Element("div", "nhsuk-task-list__name-and-hint").Add(name);
        if (hintId is not null)
        {
            nameAndHint.Add(Markup.Element("div", "nhsuk-task-list__hint").With("id", hintId).Text(Hint!));
        }

        output.Become("li", Markup.Join("nhsuk-task-list__item", linked ? "nhsuk-task-list__item--with-link" : null));
        output.Content
            .SetHtmlContent(nameAndHint)
            .AppendHtml(Markup.Element("div", "nhsuk-task-list__status")
                .With("id", statusId)
                .Add(Markup.Element("strong", classes).Text(Status ?? text)));
    }

    private (string Text, string Classes) Look() => Kind switch
    {
        NhsTaskKind.Incomplete => ("Incomplete", TagClasses.Of(NhsColour.Blue)),
        NhsTaskKind.InProgress => ("In progress", TagClasses.Of(NhsColour.White)),
        NhsTaskKind.Completed => ("Completed", Plain),
        NhsTaskKind.Problem => ("There is a problem", TagClasses.Of(NhsColour.Red)),
        NhsTaskKind.CannotStart => ("Cannot start yet", $"{Plain} nhsuk-u-secondary-text-colour"),
    };

    private static string Plain => $"{TagClasses.Of(NhsColour.None, border: false)} nhsuk-u-font-weight-normal";
}
