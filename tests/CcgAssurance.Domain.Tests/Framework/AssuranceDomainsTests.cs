using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class AssuranceDomainsTests
{
    [Fact]
    [Rule("R70")]
    public void Reference_data_holds_8_5_4_11_3_and_4_descriptors()
    {
        Assert.Equal([8, 5, 4, 11, 3, 4], AssuranceDomains.All.Select(domain => domain.Descriptors.Count));
        Assert.Equal(35, AssuranceDomains.All.Sum(domain => domain.Descriptors.Count));
    }

    [Fact]
    [Rule("R30")]
    public void The_six_domains_are_the_guidances_questions_in_its_order() =>
        Assert.Equal(
            [
                (1, "Are patients receiving clinically commissioned, high quality services?"),
                (2, "Are patients and the public actively engaged and involved?"),
                (3, "Are CCG plans delivering better outcomes for patients?"),
                (4, "Does the CCG have robust governance arrangements?"),
                (5, "Are CCGs working in partnership with others?"),
                (6, "Does the CCG have strong and robust leadership?"),
            ],
            AssuranceDomains.All.Select(domain => (domain.Number.Value, domain.Question)));

    [Fact]
    public void Every_domain_has_a_short_name_of_its_own_that_fits_a_menu()
    {
        var names = AssuranceDomains.All.Select(domain => domain.ShortName).ToList();

        Assert.Distinct(names);
        Assert.All(names, name => Assert.InRange(name.Length, 5, 50));
    }

    [Fact]
    [Rule("R35", "R36", "R37", "R38", "R39", "R40", "R41", "R42", "R43", "R44", "R45", "R46", "R47", "R48", "R49", "R50", "R51",
        "R52", "R53", "R54", "R55", "R56", "R57", "R58", "R59", "R60", "R61", "R62", "R63", "R64", "R65", "R66", "R67", "R68", "R69")]
    public void Each_descriptor_carries_one_of_the_rules_R35_to_R69_in_order() =>
        Assert.Equal(
            Enumerable.Range(35, 35).Select(number => $"R{number}"),
            AssuranceDomains.All.SelectMany(domain => domain.Descriptors).Select(descriptor => descriptor.RuleId));

    [Fact]
    public void Each_descriptor_belongs_to_the_domain_and_the_paragraph_that_its_rule_names() =>
        Assert.All(
            AssuranceDomains.All.SelectMany(domain => domain.Descriptors, (domain, descriptor) => (domain, descriptor)),
            pair =>
            {
                var number = pair.domain.Number.Value;
                Assert.StartsWith(
                    $"In domain {number} an effective CCG ", pair.descriptor.Rule.Sentence, StringComparison.Ordinal);
                Assert.Equal($"para {11 + number}", pair.descriptor.Rule.Source.Place);
            });

    [Fact]
    public void Each_descriptor_completes_the_sentence_above_the_list() =>
        Assert.All(
            AssuranceDomains.All.SelectMany(domain => domain.Descriptors),
            descriptor => Assert.Matches("^[a-z].*[a-z)]$", descriptor.Text));
}
