using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

/// <summary>What all tests of the steps from draft to final report start from and look at.</summary>
public abstract class DraftPages(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    protected const AssuranceCategory Intervention = AssuranceCategory.NotAssuredInterventionRequired;

    protected AssuranceApp App => app;

    protected static async Task AssertLeadsToFieldAsync(Visitor visitor, Page page, string message, GuidanceRule rule, bool opens = true)
    {
        var item = Assert.Single(page.Document.QuerySelectorAll("main li"), item => item.QuerySelector("a")?.TextContent == message);
        Assert.EndsWith(rule.Source.ToString(), item.TextContent.Trim(), StringComparison.Ordinal);
        if (!opens)
        {
            return;
        }

        var address = page.Link(message).Split('#');
        var target = await visitor.OpenAsync(address[0]);
        Assert.Equal(200, target.Status);
        if (address.Length > 1)
        {
            Assert.True(target.Document.GetElementById(address[1]) is not null, $"{address[0]} has no {address[1]}.");
        }
    }

    protected async Task<(Visitor Visitor, QuarterKey Quarter)> LeadAsync(MeetingAnswers? meeting = null)
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team), meeting: meeting);
        return (await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    protected Task<QuarterlyAssessment> ReadAsync(QuarterKey quarter) => App.ReadAsync(db => db.QuarterlyAssessments
        .Include(row => row.Responses).ThenInclude(response => response.Answers)
        .SingleAsync(row => row.CcgCode == quarter.Ccg));

    protected async Task<List<FrozenVersion>> VersionsAsync(QuarterKey quarter)
    {
        var id = (await ReadAsync(quarter)).Id.ToString();
        return await App.ReadAsync(db => db.FrozenVersions.Include(version => version.Renderings).Where(version => version.RecordId == id).ToListAsync());
    }

    protected async Task<List<AuditEntry>> HistoryAsync(QuarterKey quarter)
    {
        var id = (await ReadAsync(quarter)).Id.ToString();
        return await App.ReadAsync(db => db.AuditEntries.Where(entry => entry.RecordId == id).OrderBy(entry => entry.Id).ToListAsync());
    }

    protected static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/draft";

    protected static string Step(QuarterKey quarter, string step) => $"{Address(quarter)}/{step}";
}
