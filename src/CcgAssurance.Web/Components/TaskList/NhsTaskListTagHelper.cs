using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary><c>&lt;nhs-task-list id-prefix="domains"&gt;</c>: one list of tasks under a heading, holding <c>nhs-task</c>.</summary>
[HtmlTargetElement("nhs-task-list")]
[RestrictChildren("nhs-task")]
public sealed class NhsTaskListTagHelper : TagHelper
{
    private int _tasks;

    /// <summary>What the ids in this list begin with; a page often has several lists, so it has no default.</summary>
    [HtmlAttributeName("id-prefix")]
    public string? IdPrefix { get; set; }

    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        context.Offer(this);
    }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (string.IsNullOrEmpty(IdPrefix))
        {
            throw new InvalidOperationException("<nhs-task-list> needs id-prefix.");
        }

        output.Become("ul", "nhsuk-task-list");
    }

    /// <summary>The id of the next task: what its hint and status ids begin with.</summary>
    internal string NextTaskId() => $"{IdPrefix}-{(++_tasks).ToString(CultureInfo.InvariantCulture)}";
}
