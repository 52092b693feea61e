using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items.AddSeveral;

/// <summary>Several items, a line each, and what all of them have in common.</summary>
[FormFor(typeof(ReportItem))]
public sealed record SeveralForm : IRecordForm
{
    [Display(Name = "One on each line")]
    public string? Lines { get; init; }

    /// <summary>The lines as they were shown as items; only those are saved.</summary>
    [Display(Name = "Lines that were shown")]
    public string? Shown { get; init; }

    [Display(Name = "Who owns these actions?")]
    public ActionOwner? Owner { get; init; }

    [Display(Name = "Name of the other organisation")]
    [Raised]
    public string? OwnerName { get; init; }

    [Display(Name = "Due date (optional)")]
    [DateAnswerName("Due date")]
    public DateAnswer? DueOn { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>Whether the person has seen these lines as items.</summary>
    public bool IsShown => Lines is not null && Normal(Lines) == Normal(Shown);

    /// <summary>The items; what stands after a tab is the description of an issue.</summary>
    public IReadOnlyList<ItemAnswers> ToAnswers(ItemKind kind, Guid? issue) =>
        [.. PastedLines.Of(Lines).Select(cells => kind == ItemKind.Issue
            ? new ItemAnswers { Title = cells[0], Text = cells.Count > 1 ? string.Join('\n', cells.Skip(1)) : null }
            : new ItemAnswers
            {
                Text = string.Join(" \u2013 ", cells),
                Owner = kind == ItemKind.Action ? Owner : null,
                OwnerName = Owner == ActionOwner.ThirdParty ? OwnerName : null,
                DueOn = kind == ItemKind.Action ? DueOn?.Value : null,
                Status = kind == ItemKind.Action ? ActionStatus.Open : null,
                IssueId = issue,
            })];

    private static string? Normal(string? text) => text?.ReplaceLineEndings("\n").Trim();
}
