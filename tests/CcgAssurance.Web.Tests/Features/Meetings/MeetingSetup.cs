using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Meetings;

/// <summary>What the tests of all pages about a meeting start from and look at.</summary>
internal static class MeetingSetup
{
    public static string MeetingAddress(this QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/meeting";

    /// <summary>The lead of an area team with a quarter of one of its groups whose meeting is not arranged.</summary>
    public static async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithQuarterAsync(this AssuranceApp app)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    public static async Task<Page> SubmitAsync(this Visitor visitor, string address, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);

    public static Task<QuarterlyAssessment> AssessmentAsync(this AssuranceApp app, QuarterKey quarter) => app.ReadAsync(db => db.QuarterlyAssessments
        .Include(row => row.Meetings).Include(row => row.Attendees).Include(row => row.Undertakings).Include(row => row.Judgements)
        .AsSplitQuery()
        .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter));

    public static Task<List<string>> HistoryAsync(this AssuranceApp app, TestUser by) => app.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.UserId == by.Id).OrderBy(entry => entry.Id).Select(entry => $"{entry.Subject} {entry.Change}").ToListAsync());
}
