using System.Net;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Tests.Rules.Planted;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Every address that names a record is asked for by somebody whose organisation it does not belong to.</summary>
[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed class RecordScopeRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    // What names a record in an address: the code of a group or an area team, or the number of a record that has one. Those of a region
    // are asked for in the tests of the grids, because no role of a group or an area team sees one.

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    public async Task A_record_of_another_organisation_does_not_exist_for_a_role_that_may_otherwise_open_it(Role role)
    {
        var records = await SampleRecords.InAsync(app, await app.Given.QuarterAsync());
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Violations.None(Shown(await AskAsync(visitor, RecordsFor(role), records)));
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    public async Task A_part_of_another_record_is_not_reached_through_a_record_of_ones_own(Role role)
    {
        var foreign = await SampleRecords.InAsync(app, await app.Given.QuarterAsync());
        var (visitor, own) = await OwnAsync(role);

        Violations.None(Shown(await AskAsync(visitor, RecordsFor(role).Where(NamesPart), foreign, own)));
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

        Violations.None(Lost(await AskAsync(visitor, RecordsFor(role).Where(endpoint => !IsForNhsEngland(endpoint, role)), own)));
    }

    [Fact]
    public void Each_address_of_a_part_is_asked_for_by_a_role_of_its_own_organisation() =>
        Violations.None(AskedForByNone(
            RecordsOf(RouteTable.Controllers(app)).Where(NamesPart), Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead));

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Region_and_national_team_find_no_quarter_before_its_draft_is_shared(Role role)
    {
        var region = await app.Given.RegionAsync();
        var ccg = await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region));
        var quarter = await app.Given.QuarterAsync(ccg, stage: AssessmentStage.Draft);
        var records = await SampleRecords.InAsync(app, quarter, isAnswered: false);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? region : null));

        Violations.None(Shown(await AskAsync(visitor, RecordsFor(role).Where(NamesQuarter), records)));
    }

    [Fact]
    public void A_record_that_is_shown_to_others_or_lost_to_its_own_is_found()
    {
        (string Name, HttpStatusCode Status)[] answers =
        [
            ("shown", HttpStatusCode.OK),
            ("forbidden, and so known to exist", HttpStatusCode.Forbidden),
            ("hidden", HttpStatusCode.NotFound),
            ("broken", HttpStatusCode.InternalServerError),
        ];

        Assert.Equal(["shown: OK", "forbidden, and so known to exist: Forbidden", "broken: InternalServerError"], Shown(answers));
        Assert.Equal(["hidden: NotFound", "broken: InternalServerError"], Lost(answers));
    }

    [Fact]
    public void An_address_of_a_part_that_no_role_asks_for_is_found()
    {
        var part = Endpoints.At("ccgs/{code}/parts/{id}", new RequiresAttribute(Permission.ReleaseReports));
        var records = RecordsOf([part, Endpoints.At("ccgs"), Endpoints.At("published/{code}", new AllowAnonymousAttribute())]).ToList();

        Assert.Equal([part], records);
        Assert.Equal([part.Name()], AskedForByNone(records, Role.AreaTeamLead));
        Violations.None(AskedForByNone(records, Role.AreaTeamLead, Role.CcgLead));
    }

    private async Task<(Visitor Visitor, SampleRecords Records)> OwnAsync(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? quarter.Ccg : team);
        return (await app.LogInAsync(user), await SampleRecords.InAsync(app, quarter));
    }

    // What is put to the committee, and a letter that is not signed; their own tests say who reads them.
    private static bool IsForNhsEngland(RouteEndpoint endpoint, Role role) => role.Level() == OrganisationLevel.Ccg
        && new[] { "/interventions/{intervention}/summary-report", "/interventions/{intervention}/liftings/" }
            .Any(start => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}".StartsWith(start, StringComparison.Ordinal));

    private List<RouteEndpoint> RecordsFor(Role role)
    {
        var endpoints = RecordsOf(RouteTable.Controllers(app)).Where(endpoint => endpoint.Requirement()!.IsMetBy(role)).ToList();

        Assert.NotEmpty(endpoints);
        return endpoints;
    }

    private static IEnumerable<RouteEndpoint> RecordsOf(IEnumerable<RouteEndpoint> endpoints) =>
        endpoints.Where(endpoint => SampleRecords.Named.Any(name => endpoint.RoutePattern.GetParameter(name) is not null) && !endpoint.IsAnonymous());

    private static IEnumerable<string> AskedForByNone(IEnumerable<RouteEndpoint> endpoints, params Role[] roles) =>
        endpoints.Where(endpoint => !roles.Any(endpoint.Requirement()!.IsMetBy)).Select(RouteTable.Name);

    private static IEnumerable<string> Shown(IEnumerable<(string Name, HttpStatusCode Status)> answers) =>
        answers.Where(answer => answer.Status != HttpStatusCode.NotFound).Select(answer => $"{answer.Name}: {answer.Status}");

    private static IEnumerable<string> Lost(IEnumerable<(string Name, HttpStatusCode Status)> answers) =>
        answers.Where(answer => answer.Status == HttpStatusCode.NotFound || (int)answer.Status >= 500)
            .Select(answer => $"{answer.Name}: {answer.Status}");

    private static bool NamesPart(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("id") is not null;

    private static bool NamesQuarter(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.GetParameter("quarter") is not null && endpoint.RoutePattern.GetParameter("code") is not null;

    private static async Task<IEnumerable<(string Name, HttpStatusCode Status)>> AskAsync(
        Visitor visitor, IEnumerable<RouteEndpoint> endpoints, SampleRecords records, SampleRecords? within = null)
    {
        var answers = new List<(string Name, HttpStatusCode Status)>();
        foreach (var endpoint in endpoints)
        {
            answers.Add((endpoint.Name(), await AskAsync(visitor, endpoint, records, within)));
        }

        return answers;
    }

    private static async Task<HttpStatusCode> AskAsync(
        Visitor visitor, RouteEndpoint endpoint, SampleRecords records, SampleRecords? within)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods()[0]), records.AddressOf(endpoint, within));
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
