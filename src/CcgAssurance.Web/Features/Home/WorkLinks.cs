using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Meetings;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Features.Responses;

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
        WorkKind.ArrangeConversation => MeetingLinks.EditMeeting(quarter),
        WorkKind.HoldConversation => MeetingLinks.Meeting(quarter),
        WorkKind.AnswerDraft or WorkKind.CommentOnDraft or WorkKind.ReplyToAnswer => ResponseLinks.Response(quarter),
        WorkKind.ReportProgress => AssessmentLinks.Actions(quarter, action),
        WorkKind.ReadDraft or WorkKind.ReadReport => AssessmentLinks.Version(quarter, lastVersion, "html"),
        WorkKind.Release or WorkKind.LookAtRefusal => PublicationLinks.Release(quarter),
        WorkKind.ShareDraft or WorkKind.ShareAgain or WorkKind.GoOnWithoutAnswer or WorkKind.MakeFinal => AssessmentLinks.Draft(quarter),
    };
}
