using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Benchmarks;

/// <summary>A year of every group in England: the first quarter published, the others to be worked on.</summary>
internal static class England
{
    private const int FinalVersion = 2;

    public static Task FillAsync(AssuranceApp app) => app.WriteAsync(async db =>
    {
        var year = FinancialYear.StartingIn(2014);
        var report = LongReport.Make();
        var kept = KeptReport.Of(report, new ReportEdition(OutputState.Final, FinalVersion, app.Clock.GetUtcNow()));
        var content = ReportJson.Write(kept);
        var file = new PdfRenderer().Render(kept.Document).Content.ToArray();
        var director = new Actor(new UserId(Guid.CreateVersion7()), "Director", Role.AreaTeamDirector, OrganisationCode.NhsEngland, app.Clock.GetUtcNow());
        db.QuarterMilestones.AddRange(Quarter.All.Select(quarter => QuarterMilestones.Open(year, quarter, new CycleDefaults())));
        foreach (var code in await db.Ccgs.Select(ccg => ccg.Code).ToListAsync())
        {
            foreach (var quarter in Quarter.All)
            {
                var assessment = QuarterlyAssessment.Open(new QuarterKey(code, year, quarter), FrameworkVersions.Y2014To15);
                db.QuarterlyAssessments.Add(assessment);
                if (quarter == Quarter.Q1)
                {
                    var entry = db.Entry(assessment);
                    entry.Property(row => row.Stage).CurrentValue = AssessmentStage.Final;
                    entry.Property(row => row.LastVersion).CurrentValue = FinalVersion;
                    assessment.DecideRelease(AssuranceSide.Ccg, null, director);
                    assessment.DecideRelease(AssuranceSide.NhsEngland, null, director);
                    var version = new FrozenVersion(
                        assessment.History, FinalVersion, OutputState.Final, content, director.At, director.Name, figures: kept.Figures());
                    version.Keep("application/pdf", file, director.At);
                    db.FrozenVersions.Add(version);
                }
            }
        }
    });
}
