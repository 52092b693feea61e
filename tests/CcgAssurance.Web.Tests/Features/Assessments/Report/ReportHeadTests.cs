using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Report;

public sealed class ReportHeadTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Director A")]
    [InlineData(2, "Director A and Director B")]
    [InlineData(3, null)]
    public async Task The_director_of_the_area_team_stands_at_the_head_as_far_as_it_is_known_who_that_is(int directors, string? expected)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        foreach (var name in new[] { "Director A", "Director B", "Director C" }.Take(directors).Reverse())
        {
            var user = await app.Given.UserAsync(Role.AreaTeamDirector, team);
            await app.WriteAsync(async db => (await db.Users.SingleAsync(row => row.Id == user.Id.Value)).Name = name);
        }

        var facts = (await visitor.OpenAsync($"/ccgs/{quarter.Ccg}/2014-15/q2/report/preview.html")).Document.QuerySelectorAll("main dl > div")
            .ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent);

        Assert.Equal(expected, facts.GetValueOrDefault("Responsible director"));
    }
}
