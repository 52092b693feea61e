using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>Puts up a notice of a step in a quarter for everybody it concerns, in the save of the step.</summary>
public sealed class TellOfQuarterHandler(AssuranceDbContext db, NoticeBoard notices)
{
    public async Task HandleAsync(
        QuarterlyAssessment assessment, QuarterNotice notice, Actor actor, DateOnly? dueOn, CancellationToken cancellationToken)
    {
        var quarter = assessment.Key;
        var name = await db.Ccgs.Where(ccg => ccg.Code == quarter.Ccg).Select(ccg => ccg.Name).SingleAsync(cancellationToken);
        NoticeText WordsFor(Role role) => new(
            notice.ToString(),
            QuarterNotices.Subject(notice, role),
            QuarterNotices.Next(notice, role, dueOn),
            $"{name}, {quarter.Period()}",
            QuarterNoticeLinks.Of(notice, quarter, role));

        // Every step renews the stage token, so it names the step.
        await notices.TellAsync(
            assessment.Id.Record,
            quarter.Ccg,
            QuarterNotices.RecipientsOf(notice, actor.Role),
            WordsFor,
            $"{assessment.StageToken:N}",
            dueOn,
            actor,
            cancellationToken);
    }
}
