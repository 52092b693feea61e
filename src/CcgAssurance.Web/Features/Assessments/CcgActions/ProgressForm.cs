using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

/// <summary>What the group reports about its actions, each of which may be left out.</summary>
[FormFor(typeof(ActionProgress))]
public sealed record ProgressForm : IRecordForm
{
    [Display(Name = "Progress")]
    public IReadOnlyList<ProgressRow> Rows { get; init; } = [];

    public Tokens Seen { get; init; } = new();

    /// <summary>The actions about which something was entered.</summary>
    public IEnumerable<ProgressRow> Entered => Rows.Where(row => row.IsEntered);
}

/// <summary>What the group reports about one action.</summary>
public sealed record ProgressRow : IFormRow
{
    [Display(Name = "Action")]
    public Guid ItemId { get; init; }

    /// <summary>The stage in which the person saw the quarter in whose report the action stands.</summary>
    [Display(Name = "Stage")]
    public Guid StageToken { get; init; }

    [Display(Name = "Your progress")]
    public string? Text { get; init; }

    [Display(Name = "Status")]
    public ActionStatus? Status { get; init; }

    /// <summary>What is to be done; not posted.</summary>
    public string About { get; init; } = "";

    public bool IsEntered => Text is not null || Status is not null;

    public string RowLabel => About;

    public string? RowText => IsEntered ? string.Join('\n', new[] { Text, Status?.DisplayText() }.OfType<string>()) : null;
}
