using System.Net;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.AspNetCore.Routing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Every address that names a record is asked for by somebody whose organisation it does not belong to.</summary>
public sealed class RecordScopeRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    public async Task A_record_of_another_organisation_does_not_exist_for_a_role_that_may_otherwise_open_it(Role role)
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        foreach (var endpoint in RecordEndpoints().Where(endpoint => role.Allows(endpoint.Requirement()!.Permission)))
        {
            Assert.Equal((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, quarter)));
        }
    }

    [Fact]
    public async Task The_same_addresses_exist_for_the_organisation_that_the_record_belongs_to()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));

        // A record within the record is named by a key that this test cannot know; the tests of its page open it.
        foreach (var endpoint in RecordEndpoints()
            .Where(endpoint => endpoint.RoutePattern.GetParameter("id") is null && Role.AreaTeamLead.Allows(endpoint.Requirement()!.Permission)))
        {
            Assert.NotEqual((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, quarter)));
        }
    }

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Region_and_national_team_find_no_quarter_before_its_draft_is_shared(Role role)
    {
        var region = await app.Given.RegionAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region)), stage: AssessmentStage.Draft);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? region : null));

        foreach (var endpoint in RecordEndpoints().Where(endpoint => NamesQuarter(endpoint) && role.Allows(endpoint.Requirement()!.Permission)))
        {
            Assert.Equal((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, quarter)));
        }
    }

    private IEnumerable<RouteEndpoint> RecordEndpoints() =>
        RouteTable.Controllers(app).Where(endpoint => endpoint.RoutePattern.GetParameter("code") is not null);

    private static bool NamesQuarter(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("quarter") is not null;

    private static async Task<HttpStatusCode> AskAsync(Visitor visitor, RouteEndpoint endpoint, QuarterKey quarter)
    {
        var address = SampleRoutes.AddressOf(endpoint, new Dictionary<string, string>
        {
            ["code"] = quarter.Ccg.Value,
            ["year"] = quarter.Year.ToString(),
            ["quarter"] = quarter.Quarter.ToString(),
        });
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods()[0]), address);
        if (request.Method == HttpMethod.Post)
        {
            // Without a token the answer would be 400 before anybody looks for the record. Any page has one.
            var anyForm = (await visitor.OpenAsync("/ccgs")).Form("/account/log-out").ToRequest([]);
            request.Content = anyForm.Content;
        }

        return (await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
