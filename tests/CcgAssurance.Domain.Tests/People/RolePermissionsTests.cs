using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Tests.People;

public sealed class RolePermissionsTests
{
    [Fact]
    public void Every_role_has_a_row_in_the_table_a_name_and_a_level()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            _ = role.Allows(Permission.ListCcgs);
            Assert.NotEmpty(role.Name());
            Assert.True(Enum.IsDefined(role.Level()));
        }
    }

    [Fact]
    public void Every_permission_is_described_and_given_to_somebody()
    {
        foreach (var permission in Enum.GetValues<Permission>())
        {
            Assert.NotEmpty(permission.Describe());
            Assert.Contains(Enum.GetValues<Role>(), role => role.Allows(permission));
        }
    }

    [Fact]
    public void An_administrator_looks_after_accounts_and_sees_no_assessment() => Assert.Equal(
        [Permission.ManagePeople, Permission.ViewSecurityLog], Enum.GetValues<Permission>().Where(permission => Role.Administrator.Allows(permission)));
}
