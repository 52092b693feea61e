using System.Net;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
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
        var records = await OneOfEachRecord.InAsync(app, await app.Given.QuarterAsync());
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        foreach (var endpoint in RecordEndpoints().Where(endpoint => endpoint.Requirement()!.IsMetBy(role)))
        {
            Assert.Equal((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, records)));
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    public async Task A_record_of_another_quarter_is_not_reached_through_a_quarter_of_ones_own(Role role)
    {
        var foreign = await OneOfEachRecord.InAsync(app, await app.Given.QuarterAsync());
        var (visitor, own) = await OwnAsync(role);

        foreach (var endpoint in RecordEndpoints().Where(endpoint => NamesPart(endpoint) && endpoint.Requirement()!.IsMetBy(role)))
        {
            Assert.Equal((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, foreign, own.Quarter)));
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task The_same_addresses_exist_for_the_organisation_that_the_record_belongs_to(Role role)
    {
        var (visitor, own) = await OwnAsync(role);

        foreach (var endpoint in RecordEndpoints().Where(endpoint => endpoint.Requirement()!.IsMetBy(role)))
        {
            var status = await AskAsync(visitor, endpoint, own);
            Assert.True(
                status != HttpStatusCode.NotFound && (int)status < 500,
                $"{endpoint.Name()} answered {status} to a {role} of the organisation that the record belongs to.");
        }
    }

    [Fact]
    public void Each_address_of_a_part_is_asked_for_by_a_role_of_its_own_organisation()
    {
        var asked = new[] { Role.AreaTeamLead, Role.CcgLead };

        Assert.All(RecordEndpoints().Where(NamesPart), endpoint =>
            Assert.True(asked.Any(endpoint.Requirement()!.IsMetBy), $"{endpoint.Name()} is for neither of {string.Join(", ", asked)}, so nobody asks for it here."));
    }

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Region_and_national_team_find_no_quarter_before_its_draft_is_shared(Role role)
    {
        var region = await app.Given.RegionAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region)), stage: AssessmentStage.Draft);
        var records = await OneOfEachRecord.InAsync(app, quarter, isAnswered: false);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? region : null));

        foreach (var endpoint in RecordEndpoints().Where(endpoint => NamesQuarter(endpoint) && endpoint.Requirement()!.IsMetBy(role)))
        {
            Assert.Equal((endpoint.Name(), HttpStatusCode.NotFound), (endpoint.Name(), await AskAsync(visitor, endpoint, records)));
        }
    }

    private async Task<(Visitor Visitor, OneOfEachRecord Records)> OwnAsync(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : team);
        return (await app.LogInAsync(user), await OneOfEachRecord.InAsync(app, quarter));
    }

    private IEnumerable<RouteEndpoint> RecordEndpoints() =>
        RouteTable.Controllers(app).Where(endpoint => endpoint.RoutePattern.GetParameter("code") is not null && !endpoint.IsAnonymous());

    private static bool NamesPart(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("id") is not null;

    private static bool NamesQuarter(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("quarter") is not null;

    private static async Task<HttpStatusCode> AskAsync(Visitor visitor, RouteEndpoint endpoint, OneOfEachRecord records, QuarterKey? inQuarter = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods()[0]), records.AddressOf(endpoint, inQuarter));
        if (request.Method == HttpMethod.Post)
        {
            // Without a token the answer would be 400 before anybody looks for the record. Any page has one.
            const string tokenField = "__RequestVerificationToken";
            var token = (await visitor.OpenAsync("/ccgs")).ValueOf(tokenField)!;
            request.Content = new FormUrlEncodedContent([new(tokenField, token), records.FormKey]);
        }

        return (await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
    }
}
