using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Years.Milestones;

[FormFor(typeof(QuarterMilestones))]
public sealed record MilestonesForm : IRecordForm
{
    [Display(Name = "Dashboard issued by")]
    [DateAnswerName("Date of the dashboard")]
    public DateAnswer? Dashboard { get; init; }

    [Display(Name = "Conversations from")]
    [DateAnswerName("First day for conversations")]
    public DateAnswer? ConversationsFrom { get; init; }

    [Display(Name = "Conversations until")]
    [DateAnswerName("Last day for conversations")]
    public DateAnswer? ConversationsUntil { get; init; }

    [Display(Name = "Working days from the meeting to the draft report")]
    public int? DraftWorkingDays { get; init; }

    [Display(Name = "Working days for the CCG's comments")]
    public int? CommentWorkingDays { get; init; }

    [Display(Name = "Consistency check by")]
    [DateAnswerName("Date of the consistency check")]
    public DateAnswer? ConsistencyCheck { get; init; }

    [Display(Name = "Final report by")]
    [DateAnswerName("Date of the final report")]
    public DateAnswer? FinalReport { get; init; }

    [Display(Name = "Publication by")]
    [DateAnswerName("Date of publication")]
    public DateAnswer? Publication { get; init; }

    [Display(Name = "Reason for the change")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public MilestoneAnswers ToAnswers() => new()
    {
        Dashboard = Dashboard.OrStandIn(),
        ConversationsFrom = ConversationsFrom.OrStandIn(),
        ConversationsUntil = ConversationsUntil.OrStandIn(),
        DraftWorkingDays = DraftWorkingDays.OrStandIn(),
        CommentWorkingDays = CommentWorkingDays.OrStandIn(),
        ConsistencyCheck = ConsistencyCheck.OrStandIn(),
        FinalReport = FinalReport.OrStandIn(),
        Publication = Publication.OrStandIn(),
    };
}
