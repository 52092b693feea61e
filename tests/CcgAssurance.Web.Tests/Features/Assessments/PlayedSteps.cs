using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments;

/// <summary>Takes quarters through the steps that the queue, the changes and the calendar look at, by the verbs of the assessment.</summary>
internal static class PlayedSteps
{
    private static readonly DateOnly Today = new(2014, 11, 19);

    /// <summary>The milestones of Quarter 2 of 2014/15, once for each database.</summary>
    public static async Task MilestonesAsync(this AssuranceApp app)
    {
        var year = FinancialYear.StartingIn(2014);
        if (!await app.ReadAsync(db => db.QuarterMilestones.AnyAsync(row => row.Year == year && row.Quarter == Quarter.Q2)))
        {
            await app.WriteAsync(db => db.QuarterMilestones.Add(QuarterMilestones.Open(year, Quarter.Q2, new CycleDefaults())));
        }
    }

    /// <summary>A quarter in which all domains are judged and whose draft is shared.</summary>
    public static async Task<QuarterKey> SharedAsync(this AssuranceApp app, OrganisationCode ccg, DateOnly responseDueOn)
    {
        var quarter = await app.Given.QuarterAsync(ccg, judged: [.. DomainNumber.All.Select(domain => (domain.Value, Sample.Judgement()))]);
        await app.ChangeAsync(quarter, assessment => assessment.Share(Today, responseDueOn));
        return quarter;
    }

    /// <summary>The group agrees with everything, or disagrees about the first domain, and sends its answer.</summary>
    public static Task RespondedAsync(this AssuranceApp app, QuarterKey quarter, bool disagrees) => app.ChangeAsync(quarter, assessment =>
    {
        foreach (var (answer, place) in assessment.CurrentResponse!.Answers.OrderBy(answer => answer.Position).Select((answer, place) => (answer, place)))
        {
            assessment.Answer(answer.Id, disagrees && place == 0
                ? new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "It is better than that." }
                : new ResponseAnswers { Verdict = CcgVerdict.Agrees });
        }

        return assessment.SendResponse(new Actor(new UserId(Guid.CreateVersion7()), "Test group", Role.CcgLead, quarter.Ccg, app.Clock.GetUtcNow()));
    });

    /// <summary>The area team replies to everything that needs it.</summary>
    public static Task RepliedAsync(this AssuranceApp app, QuarterKey quarter, AreaTeamReply reply) => app.ChangeAsync(quarter, assessment =>
        assessment.Reply(assessment.CurrentResponse!.Answers.Single(answer => answer.NeedsReply).Id, reply, "Because of the figures."));

    /// <summary>Sets the stage of a quarter without any step.</summary>
    public static Task StageAsync(this AssuranceApp app, QuarterKey quarter, AssessmentStage stage) => app.WriteAsync(async db =>
        db.Entry(await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter))
            .Property(row => row.Stage).CurrentValue = stage);

    /// <summary>Does something to a wholly loaded assessment.</summary>
    public static Task ChangeAsync(this AssuranceApp app, QuarterKey quarter, Func<QuarterlyAssessment, Outcome> change) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments
            .Include(row => row.Judgements)
            .Include(row => row.Themes)
            .Include(row => row.Items)
            .Include(row => row.Meetings)
            .Include(row => row.Responses).ThenInclude(response => response.Answers)
            .Include(row => row.Releases)
            .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
        Assert.True(change(assessment).IsDone, "The step that the test starts from breaks a rule.");
        foreach (var entry in db.ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            db.Expect(entry.Entity, entry.Entity.Version);
        }
    });
}
