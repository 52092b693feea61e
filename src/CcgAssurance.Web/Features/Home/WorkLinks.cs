using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;

namespace CcgAssurance.Web.Features.Home;

/// <summary>The pages on which tasks are done.</summary>
public static class WorkLinks
{
    /// <summary>The page of a task in a quarter.</summary>
    /// <param name="kind">What is to be done.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="lastVersion">The number of its last frozen version.</param>
    /// <param name="action">The action that it is about, where one is known.</param>
    public static string Of(WorkKind kind, QuarterKey quarter, int lastVersion, Guid? action = null) => kind switch
    {
        WorkKind.ArrangeConversation => AssessmentLinks.EditMeeting(quarter),
        WorkKind.HoldConversation => AssessmentLinks.Meeting(quarter),
        WorkKind.AnswerDraft or WorkKind.CommentOnDraft or WorkKind.ReplyToAnswer => AssessmentLinks.Response(quarter),
        WorkKind.ReportProgress => AssessmentLinks.Actions(quarter, action),
        WorkKind.ReadDraft or WorkKind.ReadReport => AssessmentLinks.Version(quarter, lastVersion, "html"),
        WorkKind.Release or WorkKind.LookAtRefusal => AssessmentLinks.Release(quarter),
        WorkKind.ShareDraft or WorkKind.ShareAgain or WorkKind.GoOnWithoutAnswer or WorkKind.MakeFinal => AssessmentLinks.Draft(quarter),
    };
}
