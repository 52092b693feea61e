using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.Extensions.Configuration;

namespace CcgAssurance.Web.Tests.Infrastructure.Reports;

public sealed class AreaTeamContactsTests
{
    [Theory]
    [InlineData("X80", "team@england.example")]
    [InlineData("X81", null)]
    [InlineData("X82", null)]
    public void An_area_team_is_reached_as_the_settings_say_or_nothing_is_said(string code, string? expected)
    {
        var contacts = new AreaTeamContacts(new ConfigurationBuilder()
            .AddInMemoryCollection([new("AreaTeams:X80:Contact", " team@england.example"), new("AreaTeams:X81:Contact", " ")])
            .Build());

        Assert.Equal(expected, contacts.Of(OrganisationCode.Parse(code, null)));
    }
}
