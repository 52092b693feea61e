using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Anything can stand in the place of a parameter. The answer is a page or "not found", and never a failure.</summary>
[Trait("Speed", "Slow")]
[Trait("Runs", "OnServer")]
public sealed class HostileAddressRules(ServedApp served) : IClassFixture<ServedApp>
{
    private static readonly string[] Hostile =
    [
        "%20", "%E2%80%84", "%E2%81%84", "%00", "%0D%0A", "%C2%85", "%E2%80%8B", "%F0%9F%98%80", "%ED%A0%80", "%FF", "%25", "%2F", "..", "%2E%2E",
        ".ics", "-1", "99999999999999999999", "0001-01-01", new('a', 2_000),
    ];

    /// <summary>
    /// Between them they may open everything. Each value in each place is tried by one of those who may open the page, in turns, so that each
    /// of them tries every page of theirs.
    /// </summary>
    private static readonly Role[] Tried =
    [
        Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead, Role.NationalTeam, Role.Administrator, Role.CommitteeMember, Role.ChiefExecutive,
    ];

    public static TheoryData<Role> Roles => [.. Tried];

    [Fact]
    public async Task No_value_in_an_address_is_a_failure_for_somebody_without_a_log_in() =>
        Violations.None(await FailuresAsync(served.Visitor(), await RecordsAsync(), null));

    [Fact]
    public void Somebody_who_tries_may_open_each_page() => Violations.None(
        RouteTable.Controllers(served.App)
            .Where(endpoint => endpoint.Methods().Contains("GET") && WhoMayOpen(endpoint).Length == 0)
            .Select(endpoint => $"Nobody tries {endpoint.Name()}. Add a role that may open it."));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_value_in_an_address_is_a_failure_for_somebody_with_a_log_in(Role role)
    {
        var records = await RecordsAsync();
        var user = await served.App.Given.UserAsync(role, role switch
        {
            Role.AreaTeamLead or Role.AreaTeamDirector => records.AreaTeam,
            Role.CcgLead => records.Quarter.Ccg,
            _ => null,
        });

        Violations.None(await FailuresAsync(await served.LogInAsync(user), records, role));
    }

    [Fact]
    public void Each_parameter_of_an_address_and_of_its_query_is_tried()
    {
        var grid = RouteTable.Controllers(served.App).Single(endpoint => endpoint.Name() == "GET /area-teams/{team}/{year}/{quarter}");

        Assert.Equal(["team", "year", "quarter"], grid.RoutePattern.Parameters.Select(parameter => parameter.Name));
        Assert.Contains("stage", QueryNames(grid));
    }

    private async Task<SampleRecords> RecordsAsync()
    {
        var quarter = await served.App.Given.QuarterAsync(await served.App.Given.CcgAsync());
        return await SampleRecords.InAsync(served.App, quarter);
    }

    private async Task<IReadOnlyList<string>> FailuresAsync(Visitor visitor, SampleRecords records, Role? role)
    {
        var (failures, asked) = (new List<string>(), 0);
        var pages = RouteTable.Controllers(served.App).Where(endpoint => endpoint.Methods().Contains("GET"));
        foreach (var (place, endpoint) in pages.Index())
        {
            var turns = WhoMayOpen(endpoint);
            foreach (var (index, target) in TargetsOf(endpoint, records, place).Index())
            {
                if (role is { } own && (turns.Length == 0 || turns[index % turns.Length] != own))
                {
                    continue;
                }

                asked++;
                using var answer = await visitor.Client.GetAsync(
                    served.AddressOf(target), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                if ((int)answer.StatusCode >= 500)
                {
                    failures.Add($"{endpoint.Name()} answers {(int)answer.StatusCode} to {target}");
                }
            }
        }

        var least = role is Role.Administrator or Role.CommitteeMember or Role.ChiefExecutive ? 50 : 250;
        Assert.True(asked > least, $"Only {asked} addresses were tried.");
        return failures;
    }

    private static Role[] WhoMayOpen(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<RequiresAttribute>() is { } needed ? [.. Tried.Where(needed.IsMetBy)] : Tried;

    // Each parameter by itself, so that what is asked for first is not all that is ever looked at. What reads an address is the same for
    // many pages, so one page takes every other value, and the next page the others.
    private static IEnumerable<string> TargetsOf(RouteEndpoint endpoint, SampleRecords records, int place)
    {
        var right = records.AddressOf(endpoint);
        foreach (var value in Hostile.Where((_, index) => (index + place) % 2 == 0))
        {
            foreach (var parameter in endpoint.RoutePattern.Parameters)
            {
                yield return records.AddressOf(endpoint, changed: new Dictionary<string, string> { [parameter.Name] = value });
            }

            var query = QueryNames(endpoint).Select(name => $"{name}={value}").ToList();
            if (query.Count > 0)
            {
                yield return $"{right}?{string.Join('&', query)}";
            }
        }
    }

    private static IReadOnlyList<string> QueryNames(RouteEndpoint endpoint) =>
    [
        .. endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.Parameters
            .Where(parameter => endpoint.RoutePattern.GetParameter(parameter.Name) is null)
            .SelectMany(NamesOf)
            .Distinct(),
    ];

    private static IEnumerable<string> NamesOf(ParameterDescriptor parameter) =>
        parameter.ParameterType is var type && (type == typeof(string) || type.IsValueType || type.IsArray || type.IsGenericType)
            ? [parameter.BindingInfo?.BinderModelName ?? parameter.Name]
            : type.GetProperties().Where(property => property.CanWrite).Select(property =>
                property.GetCustomAttributes(true).OfType<Microsoft.AspNetCore.Mvc.FromQueryAttribute>().SingleOrDefault()?.Name ?? property.Name);
}
