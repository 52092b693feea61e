using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Testing.Builders;

/// <summary>Quarters, and what is written in them.</summary>
public sealed partial class Given
{
    /// <summary>
    /// An open quarter, by default Quarter 2 of 2014/15 of a new group, with whatever was judged in it. It has the meeting
    /// that is given, and otherwise a desk review, so that domains can be judged.
    /// </summary>
    public async Task<QuarterKey> QuarterAsync(
        OrganisationCode? ccg = null,
        FinancialYear? year = null,
        Quarter? quarter = null,
        AssessmentStage? stage = null,
        MeetingAnswers? meeting = null,
        params (int Domain, JudgementAnswers Answers)[] judged)
    {
        var key = new QuarterKey(ccg ?? await CcgAsync(), year ?? FinancialYear.StartingIn(2014), quarter ?? Quarter.Q2);
        await app.WriteAsync(db =>
        {
            var assessment = QuarterlyAssessment.Open(key, FrameworkVersions.For(key.Year.ToString()));
            var today = UkTime.DateOf(app.Clock.GetUtcNow());
            var held = meeting ?? Sample.DeskReview();
            if (!assessment.RecordMeeting(held, today).IsDone)
            {
                throw new InvalidOperationException("The meeting that the test starts from breaks a rule.");
            }

            var facts = new JudgementFacts { Today = today, MeetingDate = held.Date, IsDeskReview = held.TakesPlace == false };
            foreach (var (domain, answers) in judged)
            {
                if (!assessment.Judge(new DomainNumber(domain), answers, facts).IsDone)
                {
                    throw new InvalidOperationException($"The judgement on domain {domain} that the test starts from breaks a rule.");
                }
            }

            db.QuarterlyAssessments.Add(assessment);
            if (!db.QuarterMilestones.Any(row => row.Year == key.Year && row.Quarter == key.Quarter))
            {
                db.QuarterMilestones.Add(QuarterMilestones.Open(key.Year, key.Quarter, new CycleDefaults()));
            }

            if (stage is { } reached)
            {
                SetStage(db, assessment, reached);
            }
        });
        return key;
    }

    /// <summary>An open quarter whose meeting is not arranged yet.</summary>
    public Task<QuarterKey> QuarterWithoutMeetingAsync(OrganisationCode? ccg = null) => QuarterAsync(ccg, meeting: new MeetingAnswers());

    /// <summary>An item in a quarter that is open for drafting.</summary>
    public async Task<Guid> ItemAsync(QuarterKey quarter, Focus focus, ItemKind kind, ItemAnswers answers)
    {
        var id = Guid.Empty;
        await ChangeAsync(quarter, assessment =>
        {
            var outcome = assessment.AddItem(focus, kind, answers);
            id = assessment.Items.MaxBy(item => item.Id)?.Id ?? id;
            return outcome;
        });
        return id;
    }

    /// <summary>The narrative of a theme in a quarter that is open for drafting.</summary>
    public Task NarrativeAsync(QuarterKey quarter, Theme theme, string narrative) =>
        ChangeAsync(quarter, assessment => assessment.Narrate(theme, new ThemeAnswers { Narrative = narrative }, null));

    /// <summary>
    /// A new quarter whose draft lacks nothing, played up to a stage: every domain is judged as asked for and otherwise as
    /// <paramref name="otherwise"/> says, every theme has a narrative, and domain 1 may have an achievement.
    /// </summary>
    public async Task<QuarterScenario> ScenarioAsync(
        AssessmentStage stage,
        OrganisationCode? ccg = null,
        FinancialYear? year = null,
        Quarter? quarter = null,
        string? achievement = null,
        JudgementAnswers? otherwise = null,
        params (int Domain, JudgementAnswers Answers)[] judged)
    {
        var key = await QuarterAsync(ccg, year, quarter, judged: judged);
        if (achievement is not null)
        {
            await ItemAsync(key, Focus.On(new DomainNumber(1)), ItemKind.Achievement, new ItemAnswers { Text = achievement });
        }

        return await ScenarioOfAsync(key, stage, otherwise);
    }

    /// <summary>
    /// Completes the draft of an open quarter, which has the desk review that is the default, and plays it up to a stage with people of its own.
    /// </summary>
    public async Task<QuarterScenario> ScenarioOfAsync(QuarterKey quarter, AssessmentStage stage, JudgementAnswers? otherwise = null)
    {
        var facts = new JudgementFacts { Today = UkTime.DateOf(app.Clock.GetUtcNow()), IsDeskReview = true };
        await ChangeAsync(quarter, assessment => All(
        [
            .. assessment.Judgements.Where(row => row.Category is null).Select(row => assessment.Judge(row.Domain, otherwise ?? Sample.Judgement(), facts)),
            .. assessment.Themes.Where(row => row.Narrative is null)
                .Select(row => assessment.Narrate(row.Theme, new ThemeAnswers { Narrative = "Work goes on as planned." }, null)),
        ]));
        var team = await app.ReadAsync(db => db.Ccgs
            .Where(row => row.Code == quarter.Ccg)
            .SelectMany(row => row.AreaTeams)
            .Select(row => row.AreaTeamCode)
            .SingleAsync());
        var region = await app.ReadAsync(db => db.AreaTeams
            .Where(row => row.Code == team)
            .SelectMany(row => row.Regions)
            .Select(row => row.RegionCode)
            .SingleAsync());
        var played = new QuarterScenario(
            app,
            quarter,
            region,
            await UserAsync(Role.AreaTeamLead, team),
            await UserAsync(Role.AreaTeamDirector, team),
            await UserAsync(Role.CcgLead, quarter.Ccg));
        await played.PlayToAsync(stage);
        return played;
    }

    /// <summary>A quarter whose draft is shared, with another last day for the answer than the milestones give.</summary>
    public async Task<QuarterScenario> SharedAsync(DateOnly dueOn, OrganisationCode? ccg = null)
    {
        var played = await ScenarioAsync(AssessmentStage.SharedWithCcg, ccg);
        var id = (await played.ReadAsync()).CurrentResponse!.Id;
        await app.WriteAsync(async db =>
        {
            var response = await db.CcgResponses.SingleAsync(row => row.Id == id);
            db.Entry(response).Property(row => row.DueOn).CurrentValue = dueOn;
            db.Expect(response, response.Version);
        });
        return played;
    }

    /// <summary>Does something to a wholly loaded assessment that no step of <see cref="QuarterScenario"/> does.</summary>
    public Task ChangeAsync(QuarterKey quarter, Func<QuarterlyAssessment, Outcome> change) => app.WriteAsync(async db => Accept(
        db,
        change(await db.AllPartsOf<QuarterlyAssessment>()
            .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter))));

    /// <summary>Sets the stage of a quarter without any step, so that nothing is frozen and nobody is told.</summary>
    public Task StageAsync(QuarterKey quarter, AssessmentStage stage) => app.WriteAsync(async db =>
    {
        var assessment = await Of(db, quarter).SingleAsync();
        SetStage(db, assessment, stage);
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
    });

    // A quarter that was ever shared has a version.
    private static void SetStage(AssuranceDbContext db, QuarterlyAssessment assessment, AssessmentStage stage)
    {
        db.Entry(assessment).Property(row => row.Stage).CurrentValue = stage;
        db.Entry(assessment).Property(row => row.LastVersion).CurrentValue = Math.Max(assessment.LastVersion, stage.IsOpenForDrafting() ? 0 : 1);
    }

    // What changed is expected to be as it was read a moment ago.
    private static void Accept(AssuranceDbContext db, Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(
                $"What the test starts from breaks a rule: {outcome.Kind} {string.Join(", ", outcome.Findings.Select(finding => finding.Message))}");
        }

        foreach (var entry in db.ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            db.Expect(entry.Entity, entry.Entity.Version);
        }
    }

    private static IQueryable<QuarterlyAssessment> Of(AssuranceDbContext db, QuarterKey quarter) => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);

    private static Outcome All(IReadOnlyList<Outcome> outcomes) => outcomes.FirstOrDefault(outcome => !outcome.IsDone) ?? Outcome.Done;
}
