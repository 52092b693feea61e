using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>The answers about an item of any kind; the page asks for those of its kind.</summary>
[FormFor(typeof(ReportItem))]
public sealed record ItemForm : IRecordForm
{
    [Display(Name = "Short title")]
    public string? Title { get; init; }

    [Display(Name = "Description")]
    public string? Text { get; init; }

    [Display(Name = "Good practice to share")]
    public bool IsGoodPractice { get; init; }

    [Display(Name = "Provider concerned (optional)")]
    public string? Provider { get; init; }

    [Display(Name = "Target concerned (optional)")]
    public string? Target { get; init; }

    [Display(Name = "Needs further action")]
    public bool NeedsFurtherAction { get; init; }

    [Display(Name = "Agreed response")]
    public IssueResponse? Response { get; init; }

    [Display(Name = "Who owns the action?")]
    public ActionOwner? Owner { get; init; }

    [Display(Name = "Name of the other organisation")]
    public string? OwnerName { get; init; }

    [Display(Name = "Due date (optional)")]
    [DateAnswerName("Due date")]
    public DateAnswer? DueOn { get; init; }

    [Display(Name = "Status")]
    public ActionStatus? Status { get; init; }

    [Display(Name = "Progress so far (optional)")]
    public string? Progress { get; init; }

    [Display(Name = "Issue it is for")]
    public Guid? IssueId { get; init; }

    [Display(Name = "About safeguarding")]
    public bool IsSafeguarding { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ItemForm From(ReportItem item, Guid stageToken) => new()
    {
        Title = item.Title,
        Text = item.Text,
        IsGoodPractice = item.IsGoodPractice,
        Provider = item.Provider,
        Target = item.Target,
        NeedsFurtherAction = item.NeedsFurtherAction,
        Response = item.Response,
        Owner = item.Owner,
        OwnerName = item.OwnerName,
        DueOn = DateAnswer.From(item.DueOn),
        Status = item.Status,
        Progress = item.Progress,
        IssueId = item.IssueId,
        IsSafeguarding = item.IsSafeguarding,
        Seen = new Tokens { Version = item.Version, StageToken = stageToken },
    };

    public ItemAnswers ToAnswers() => new()
    {
        Title = Title,
        Text = Text,
        IsGoodPractice = IsGoodPractice,
        Provider = Provider,
        Target = Target,
        NeedsFurtherAction = NeedsFurtherAction,
        Response = Response,
        Owner = Owner,
        OwnerName = Owner == ActionOwner.ThirdParty ? OwnerName : null,
        DueOn = DueOn?.Value,
        Status = Status,
        Progress = Progress,
        IssueId = IssueId,
        IsSafeguarding = IsSafeguarding,
    };
}
