using CcgAssurance.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class ApplicationUserConfiguration : IEntityTypeConfiguration<ApplicationUser>
{
    public void Configure(EntityTypeBuilder<ApplicationUser> builder)
    {
        builder.ToTable("Users");
        builder.Property(user => user.Id).ValueGeneratedNever();
        builder.Property(user => user.Name).HasMaxLength(ApplicationUser.NameMaxLength);
        builder.Property(user => user.PasswordHash).HasMaxLength(256);
        builder.Property(user => user.SecurityStamp).HasMaxLength(64);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(user => user.PhoneNumber).HasMaxLength(32);
        builder.HasIndex(user => user.Name);
        builder.Ignore(user => user.Key);
    }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("UserSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.KeyHash).HasMaxLength(UserSession.KeyHashLength);
        builder.Property(session => session.Browser).HasMaxLength(UserSession.BrowserMaxLength);
        builder.Property(session => session.Address).HasMaxLength(UserSession.AddressMaxLength);
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.HasIndex(session => session.StartedAt);
        builder.HasOne<ApplicationUser>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SignOnLinkConfiguration : IEntityTypeConfiguration<SignOnLink>
{
    public void Configure(EntityTypeBuilder<SignOnLink> builder)
    {
        builder.ToTable("SignOnLinks");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Key).HasMaxLength(SignOnLink.KeyLength);
        builder.Property(link => link.Issuer).HasMaxLength(SignOnLink.IssuerMaxLength);
        builder.Property(link => link.Subject).HasMaxLength(SignOnLink.SubjectMaxLength);
        builder.HasIndex(link => link.Key).IsUnique();
        builder.HasOne<ApplicationUser>().WithMany().HasForeignKey(link => link.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LogInTriesConfiguration : IEntityTypeConfiguration<LogInTries>
{
    public void Configure(EntityTypeBuilder<LogInTries> builder)
    {
        builder.ToTable("LogInTries");
        builder.HasKey(tries => tries.Key);
        builder.Property(tries => tries.Key).HasMaxLength(LogInTries.KeyLength);
        builder.HasIndex(tries => tries.LastAt);
    }
}

internal sealed class SetUpCodeConfiguration : IEntityTypeConfiguration<SetUpCode>
{
    public void Configure(EntityTypeBuilder<SetUpCode> builder)
    {
        builder.ToTable("SetUpCodes");
        builder.HasKey(code => code.Hash);
        builder.Property(code => code.Hash).HasMaxLength(SetUpCode.HashLength);
    }
}

internal sealed class UserClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("UserClaims");
}

internal sealed class UserLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("UserLogins");
        builder.Property(login => login.LoginProvider).HasMaxLength(IdentityKeys.MaxLength);
        builder.Property(login => login.ProviderKey).HasMaxLength(IdentityKeys.MaxLength);
    }
}

internal sealed class UserTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("UserTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(IdentityKeys.MaxLength);
        builder.Property(token => token.Name).HasMaxLength(IdentityKeys.MaxLength);
    }
}

internal static class IdentityKeys
{
    /// <summary>
    /// Of each text in a key, in characters: an index of SQL Server takes 900 bytes. The setting of Identity for it,
    /// <c>Stores.MaxLengthForKeys</c>, is not there when migrations are made.
    /// </summary>
    public const int MaxLength = 128;
}
