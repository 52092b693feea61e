using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Features.Published;
using CcgAssurance.Web.Features.Responses;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>The page that a notice about a quarter leads to.</summary>
public static class QuarterNoticeLinks
{
    /// <summary>Where somebody looks at what a notice is about.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="role">The role of the person who is told.</param>
    /// <param name="request">The request for a correction that it is about, where there is one.</param>
    public static string Of(QuarterNotice kind, QuarterKey quarter, Role role, Guid? request = null) => kind switch
    {
        QuarterNotice.DraftShared or QuarterNotice.CorrectionSent or QuarterNotice.AnswerReceived => ResponseLinks.Response(quarter),
        QuarterNotice.MadeFinal or QuarterNotice.Released when role.Allows(Permission.ReleaseReports) => PublicationLinks.Release(quarter),
        QuarterNotice.Published => PublishedLinks.Report(quarter),
        QuarterNotice.CorrectionAsked or QuarterNotice.CorrectionTakenUp or QuarterNotice.CorrectionDeclined => request is { } asked
            ? PublicationLinks.Correction(quarter, asked)
            : AssessmentLinks.Overview(quarter),
        QuarterNotice.WentOnWithoutAnswer or QuarterNotice.OpenedAgain => AssessmentLinks.Overview(quarter),
        QuarterNotice.MadeFinal or QuarterNotice.Released or QuarterNotice.Refused => AssessmentLinks.Overview(quarter),
    };
}
