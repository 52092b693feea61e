using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments;

/// <summary>That records of one day stand in the order in which they were entered, whatever bytes of their keys a database sorts by.</summary>
public sealed class EntryOrderTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Evidence_of_one_day_stands_in_the_order_in_which_it_was_added()
    {
        var quarter = await app.Given.QuarterAsync();
        var lead = await app.Given.UserAsync(Role.AreaTeamLead, await TeamOfAsync(quarter));
        Guid[] backwards = [new("ffffffff-ffff-7fff-bfff-ffffffffffff"), new("00000000-0000-7000-8000-000000000001")];
        foreach (var (id, title) in backwards.Zip(["Added first", "Added second"]))
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await app.WriteAsync(async db =>
            {
                var assessment = await db.AllPartsOf<QuarterlyAssessment>().SingleAsync(row =>
                    row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
                var answers = new EvidenceAnswers
                {
                    Title = title,
                    Kind = EvidenceKind.Plan,
                    Date = new(2014, 7, 1),
                    Scope = EvidenceScope.Local,
                    Summary = "It says something.",
                };
                Assert.True(assessment.AddEvidence(answers, null, lead.At(app.Clock.GetUtcNow())).IsDone);
                db.Entry(assessment.Evidence[^1]).Property(item => item.Id).CurrentValue = id;
            });
        }

        var page = await (await app.LogInAsync(lead)).OpenAsync($"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/evidence");

        Assert.InRange(page.Text.IndexOf("Added first", StringComparison.Ordinal), 0, page.Text.IndexOf("Added second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Forums_of_one_day_stand_in_the_order_in_which_they_were_noted_inside_and_in_public()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);

        // Keys begin with the time; SQL Server begins with their end. The later one goes in first.
        (Guid, string)[] notes = [(new("01490002-0000-7000-8000-000000000001"), "Noted second"), (new("01490001-0000-7000-bfff-ffffffffffff"), "Noted first")];
        foreach (var (id, forum) in notes)
        {
            await app.WriteAsync(async db =>
            {
                var quarter = (await played.ReadAsync()).Id;
                var assessment = await db.AllPartsOf<QuarterlyAssessment>().SingleAsync(row => row.Id == quarter);
                Assert.True(assessment.NoteForum(new ForumAnswers(new DateOnly(2014, 11, 4), forum, null), played.CcgLead.At(app.Clock.GetUtcNow())).IsDone);
                db.Entry(assessment.ForumNotes[^1]).Property(note => note.Id).CurrentValue = id;
            });
        }

        foreach (var page in new[] { await (await app.LogInAsync(played.Lead)).OpenAsync(played.Root), await app.Visitor().OpenAsync(played.PublicRoot) })
        {
            Assert.InRange(page.Text.IndexOf("Noted first", StringComparison.Ordinal), 0, page.Text.IndexOf("Noted second", StringComparison.Ordinal));
        }
    }

    private Task<OrganisationCode> TeamOfAsync(QuarterKey quarter) =>
        app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.Code == quarter.Ccg).SelectMany(ccg => ccg.AreaTeams).Select(row => row.AreaTeamCode).SingleAsync());
}
