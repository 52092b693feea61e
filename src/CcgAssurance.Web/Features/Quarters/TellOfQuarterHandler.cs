using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>Puts up a notice of a step in a quarter for everybody it concerns, in the save of the step.</summary>
public sealed class TellOfQuarterHandler(AssuranceDbContext db, NoticeBoard notices)
{
    public async Task HandleAsync(
        QuarterlyAssessment assessment, QuarterNotice notice, Actor actor, DateOnly? dueOn, CancellationToken cancellationToken) =>

        // Every step renews the stage token, so it names the step.
        await notices.TellAsync(
            assessment.Id.Record,
            assessment.Key.Ccg,
            QuarterNotices.RecipientsOf(notice, actor.Role),
            await WordsAsync(assessment.Key, notice, dueOn, null, cancellationToken),
            $"{assessment.StageToken:N}",
            dueOn,
            actor,
            cancellationToken);

    /// <summary>The same of a request for a correction: the director is told that somebody asked, and that person of the answer.</summary>
    public async Task OfRequestAsync(
        QuarterlyAssessment assessment, CorrectionRequest request, QuarterNotice notice, Actor actor, CancellationToken cancellationToken)
    {
        var (record, occasion) = (assessment.Id.Record, $"{request.Id:N} {notice}");
        DateOnly? dueOn = notice == QuarterNotice.CorrectionAsked ? request.DueOn : null;
        var words = await WordsAsync(assessment.Key, notice, dueOn, request.Id, cancellationToken);
        await (QuarterNotices.RecipientsOf(notice, actor.Role) is { Count: > 0 } roles
            ? notices.TellAsync(record, assessment.Key.Ccg, roles, words, occasion, dueOn, actor, cancellationToken)
            : notices.TellPersonAsync(record, request.AskedById, request.AskedFor, words, occasion, actor, cancellationToken));
    }

    private async Task<Func<Role, NoticeText>> WordsAsync(
        QuarterKey quarter, QuarterNotice notice, DateOnly? dueOn, Guid? request, CancellationToken cancellationToken)
    {
        var lastDay = quarter.Quarter.EndIn(quarter.Year);
        var name = await db.Ccgs.Where(ccg => ccg.Code == quarter.Ccg).Select(ccg => ccg.NameOn(lastDay)).SingleAsync(cancellationToken);
        return role => new NoticeText(
            notice.ToString(),
            QuarterNotices.Subject(notice, role),
            QuarterNotices.Next(notice, role, dueOn),
            $"{name}, {quarter.Period()}",
            QuarterNoticeLinks.Of(notice, quarter, role, request));
    }
}
