FROM debian:12.9-slim
# ruleid: dockerfile-password-set
RUN echo 'root:tea-and-biscuits' | chpasswd
# ruleid: dockerfile-password-set
RUN echo "tea-and-biscuits" | passwd --stdin operator
# ruleid: dockerfile-password-set
RUN passwd -d root
# ruleid: dockerfile-password-set
RUN useradd -m -p "$(openssl passwd -1 tea-and-biscuits)" operator
USER operator
