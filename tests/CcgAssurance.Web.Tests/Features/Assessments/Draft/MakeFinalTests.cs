using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class MakeFinalTests(AssuranceApp app) : DraftPages(app)
{
    [Fact]
    [Rule("R234", "R254")]
    public async Task The_director_makes_the_report_final_as_a_version_without_a_watermark()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        var lead = await App.LogInAsync(played.Lead);
        Assert.DoesNotContain(
            (await lead.OpenAsync(Address(played.Quarter))).Document.Forms, form => form.GetAttribute("action") == Step(played.Quarter, "final"));
        var visitor = await App.LogInAsync(played.Director);
        Assert.Contains("Nothing to do. It is ready.", (await visitor.OpenAsync(Address(played.Quarter))).Text, StringComparison.Ordinal);
        var page = await visitor.OpenAsync(Step(played.Quarter, "final"));

        var done = await visitor.FollowAsync(await visitor.SubmitAsync(page.Form(Step(played.Quarter, "final"))));

        Assert.Contains("The report is final", done.Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.Final, (await ReadAsync(played.Quarter)).Stage);
        var version = (await VersionsAsync(played.Quarter)).Single(version => version.Number == 2);
        Assert.Equal(OutputState.Final, version.State);
        var pdf = PdfReading.Of(version.Renderings.Single().Bytes);
        Assert.All(pdf.Pages, sheet => Assert.Equal("", sheet.Artifacts("Watermark")));
        Assert.Contains("The CCG answered version 1 of this report on 19 November 2014.", pdf.Text, StringComparison.Ordinal);
        Assert.Contains(await HistoryAsync(played.Quarter), entry => entry.UserId == played.Director.Id && entry.Fields.Any(field => field.New == "Final"));
    }

    [Fact]
    [Rule("R254")]
    public async Task A_director_who_wrote_a_part_cannot_make_the_report_final()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        await App.WriteAsync(async db =>
        {
            // As when somebody who wrote as the lead became the director.
            var entry = await db.AuditEntries.AsNoTracking().FirstAsync(row => row.PartKind == nameof(DomainJudgement));
            var id = (await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == played.Quarter.Ccg)).Id.ToString();
            db.AuditEntries.Add(new AuditEntry
            {
                RecordKind = entry.RecordKind,
                RecordId = id,
                PartKind = entry.PartKind,
                PartId = entry.PartId,
                Subject = entry.Subject,
                Change = entry.Change,
                IsConfidential = false,
                Fields = entry.Fields,
                At = entry.At,
                UserId = played.Director.Id,
                UserName = played.Director.Name,
                Role = Role.AreaTeamLead,
                Organisation = played.Director.Organisation,
            });
        });
        var visitor = await App.LogInAsync(played.Director);
        var page = await visitor.OpenAsync(Step(played.Quarter, "final"));
        Assert.Contains("Ask another director to make the report final, because you wrote part of it", page.Text, StringComparison.Ordinal);

        Assert.Equal(400, (await visitor.SubmitAsync(page.Form(Step(played.Quarter, "final")))).Status);

        Assert.Equal(AssessmentStage.CcgResponded, (await ReadAsync(played.Quarter)).Stage);
        await played.MakeFinalAsync(await App.Given.UserAsync(Role.AreaTeamDirector, played.Director.Organisation));
    }

    [Fact]
    [Rule("R139")]
    public async Task A_report_with_a_domain_that_needs_intervention_is_not_made_final()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded, judged: (5, Sample.Judgement(Intervention)));
        var visitor = await App.LogInAsync(played.Director);

        var page = await visitor.SubmitAsync((await visitor.OpenAsync(Step(played.Quarter, "final"))).Form(Step(played.Quarter, "final")));

        Assert.Equal(400, page.Status);
        Assert.Contains(
            "Open an intervention for domain 5, or choose another level " +
                $"({GuidanceRules.R139NotAssuredNeedsInterventionCase.Source})",
            page.Document.QuerySelector(".nhsuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.CcgResponded, (await ReadAsync(played.Quarter)).Stage);
        Assert.Single(await VersionsAsync(played.Quarter));
    }

    [Fact]
    [Rule("R234")]
    public async Task A_reply_that_is_missing_stops_the_final_report_and_leads_to_where_it_is_given()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await played.RespondAsync((2, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We see it otherwise." }));
        var lead = await App.LogInAsync(played.Lead);

        await AssertLeadsToFieldAsync(lead, await lead.OpenAsync(Address(played.Quarter)), "Reply to the CCG on the judgement on domain 2",
            GuidanceRules.R234CcgAnswerBeforeFinal);
        var director = await App.LogInAsync(played.Director);
        var page = await director.OpenAsync(Step(played.Quarter, "final"));
        Assert.Equal(400, (await director.SubmitAsync(page.Form(Step(played.Quarter, "final")))).Status);
    }
}
