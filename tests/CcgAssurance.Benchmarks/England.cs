using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Benchmarks;

/// <summary>
/// Every group in England: of the last year the first quarter is published, the second drafted and the others to be worked on; of the years
/// before all quarters are published. All of it has the texts of the long report, its history, and the file that was sent.
/// </summary>
internal static class England
{
    private const int LastYear = 2014;
    private const int FinalVersion = 2;
    private const int GroupsInOneSave = 40;
    private const int DaysToPublication = 80;

    public static async Task FillAsync(AssuranceApp app, int years = 1)
    {
        var codes = await app.ReadAsync(db => db.Ccgs.Select(ccg => ccg.Code).ToListAsync());
        for (var year = LastYear - years + 1; year <= LastYear; year++)
        {
            var of = FinancialYear.StartingIn(year);
            await app.WriteAsync(db => db.QuarterMilestones.AddRange(
                Quarter.All.Select(quarter => QuarterMilestones.Open(of, quarter, new CycleDefaults()))));
            foreach (var some in codes.Chunk(GroupsInOneSave))
            {
                await using var db = app.Database.CreateContext();
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var quarter in some.SelectMany(code => Quarter.All.Select(quarter => new QuarterKey(code, of, quarter))))
                {
                    Add(db, quarter, app.Clock.GetUtcNow());
                }

                await db.SaveAsync(Director(app.Clock.GetUtcNow()), CancellationToken.None);
            }
        }
    }

    private static void Add(AssuranceDbContext db, QuarterKey key, DateTimeOffset now)
    {
        var assessment = QuarterlyAssessment.Open(key, FrameworkVersions.Y2014To15);
        var isPublished = key.Year.StartYear < LastYear || key.Quarter == Quarter.Q1;
        if (isPublished || key.Quarter == Quarter.Q2)
        {
            Write(assessment);
        }

        db.QuarterlyAssessments.Add(assessment);
        if (!isPublished)
        {
            return;
        }

        var at = UkTime.MomentOf(key.Quarter.EndIn(key.Year).AddDays(DaysToPublication), new TimeOnly(10, 0));
        var director = Director(at < now ? at : now);
        var entry = db.Entry(assessment);
        entry.Property(row => row.Stage).CurrentValue = AssessmentStage.Final;
        entry.Property(row => row.LastVersion).CurrentValue = FinalVersion;
        assessment.DecideRelease(AssuranceSide.Ccg, null, director with { UserId = new UserId(Guid.CreateVersion7()) });
        assessment.DecideRelease(AssuranceSide.NhsEngland, null, director);
        var version = new FrozenVersion(
            assessment.History, FinalVersion, OutputState.Final, Sent.Content, director.At, director.Name, figures: Sent.Kept.Figures());
        version.Keep("application/pdf", Sent.File, director.At);
        db.FrozenVersions.Add(version);
        db.AddRange(assessment.Releases);
    }

    private static void Write(QuarterlyAssessment assessment)
    {
        var facts = new JudgementFacts { Today = new DateOnly(LastYear, 11, 19), IsDeskReview = true };
        assessment.RecordMeeting(Sample.DeskReview(), facts.Today);
        foreach (var domain in Sent.Report.Domains)
        {
            assessment.Judge(domain.Number, Sample.Judgement(rationale: domain.Rationale ?? domain.Items.Issues[0].Text!), facts);
            Write(assessment, Focus.On(domain.Number), domain.Items);
        }

        foreach (var theme in Sent.Report.Themes)
        {
            assessment.Narrate(theme.Theme, new ThemeAnswers { Narrative = theme.Narrative }, null);
            Write(assessment, Focus.On(theme.Theme), theme.Items);
        }
    }

    private static void Write(QuarterlyAssessment assessment, Focus focus, ReportedItems items)
    {
        assessment.AddItem(focus, ItemKind.Achievement, new ItemAnswers
        {
            Text = items.Achievements[0].Text,
            IsGoodPractice = focus == Focus.On(new DomainNumber(2)),
        });
        assessment.AddItem(focus, ItemKind.Issue, new ItemAnswers
        {
            Title = items.Issues[0].Title,
            Text = items.Issues[0].Text,
            NeedsFurtherAction = true,
        });
        assessment.AddItem(focus, ItemKind.Action, new ItemAnswers
        {
            Text = items.Actions[0].Text,
            Owner = ActionOwner.Ccg,
            Status = ActionStatus.Open,
            DueOn = new DateOnly(LastYear, 12, 1),
        });
    }

    private static Actor Director(DateTimeOffset at) => new(new UserId(Guid.Empty), "Director", Role.AreaTeamDirector, OrganisationCode.NhsEngland, at);

    private static class Sent
    {
        public static QuarterlyReport Report { get; } = LongReport.Make();

        public static KeptReport Kept { get; } = KeptReport.Of(Report, new ReportEdition(OutputState.Final, FinalVersion, DateTimeOffset.UnixEpoch));

        public static string Content { get; } = ReportJson.Write(Kept);

        public static byte[] File { get; } = new PdfRenderer().Render(Kept.Document).Content.ToArray();
    }
}
