using System.Globalization;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Home;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Features.Published;
using CcgAssurance.Web.Features.Responses;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>Addresses of notices, and of the pages that they are about.</summary>
public static class NoticeLinks
{
    public static string List(int page = 1) =>
        $"/notices{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";

    public static string MarkRead() => "/notices/read";

    /// <summary>Where somebody looks at what a notice is about.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="task">The task, where it is a reminder.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="lastVersion">The number of its last frozen version.</param>
    /// <param name="role">The role of the person who is told.</param>
    public static string Subject(NoticeKind kind, WorkKind? task, QuarterKey quarter, int lastVersion, Role role) => kind switch
    {
        NoticeKind.DraftShared or NoticeKind.AnswerReceived => ResponseLinks.Response(quarter),
        NoticeKind.MadeFinal or NoticeKind.Released when role.Allows(Permission.ReleaseReports) => PublicationLinks.Release(quarter),
        NoticeKind.Published => PublishedLinks.Report(quarter),
        NoticeKind.DueSoon or NoticeKind.Overdue => WorkLinks.Of(task!.Value, quarter, lastVersion),
        NoticeKind.WentOnWithoutAnswer or NoticeKind.OpenedAgain or NoticeKind.MadeFinal or NoticeKind.Released or NoticeKind.Refused =>
            AssessmentLinks.Overview(quarter),
    };
}
