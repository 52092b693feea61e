using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Meetings;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Features.Responses;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>The pages on which tasks are done.</summary>
public static class QuarterTaskLinks
{
    /// <summary>The page of a task in a quarter.</summary>
    /// <param name="kind">What is to be done.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="lastVersion">The number of its last frozen version.</param>
    /// <param name="part">The action or the request that it is about, where one is known.</param>
    public static string Of(QuarterTask kind, QuarterKey quarter, int lastVersion, Guid? part = null) => kind switch
    {
        QuarterTask.ArrangeConversation => MeetingLinks.EditMeeting(quarter),
        QuarterTask.HoldConversation => MeetingLinks.Meeting(quarter),
        QuarterTask.AnswerDraft or QuarterTask.CommentOnDraft or QuarterTask.ReplyToAnswer => ResponseLinks.Response(quarter),
        QuarterTask.ReportProgress => AssessmentLinks.Actions(quarter, part),
        QuarterTask.AnswerCorrectionRequest => part is { } request
            ? PublicationLinks.Correction(quarter, request)
            : AssessmentLinks.Overview(quarter),
        QuarterTask.ReadDraft or QuarterTask.ReadReport => AssessmentLinks.Version(quarter, lastVersion, "html"),
        QuarterTask.Release or QuarterTask.LookAtRefusal => PublicationLinks.Release(quarter),
        QuarterTask.ShareDraft or QuarterTask.ShareAgain or QuarterTask.GoOnWithoutAnswer or QuarterTask.MakeFinal =>
            AssessmentLinks.Draft(quarter),
    };
}
